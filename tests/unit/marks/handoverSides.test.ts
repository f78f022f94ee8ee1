import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../../src/domain/ids';
import type { ActorRole, Kind } from '../../../src/domain/vocabulary';
import { handoverSides } from '../../../src/marks/handoverSides';
import { openProject } from '../../support';

const sidesOf = (roles: readonly ActorRole[], kind: Kind = 'camp_handover') =>
  handoverSides({
    kind,
    actors: roles.map((role, index) => ({ actor: `actor-${index}` as ActorId, role })),
  });

describe('sides of a handover', () => {
  it('are those that the record names', () => {
    expect(sidesOf(['departing', 'receiving', 'receiving'])).toBe('both');
    expect(sidesOf(['departing', 'speaker'])).toBe('left_only');
    expect(sidesOf(['receiving'])).toBe('received_only');
  });

  it('are not received by who only seeks the camp', () => {
    expect(sidesOf(['seeking', 'departing'])).toBe('left_only');
    expect(sidesOf(['seeking'])).toBeUndefined();
  });

  it('belong to camp handovers alone', () => {
    expect(sidesOf(['departing', 'receiving'], 'territorial_control')).toBeUndefined();
  });

  it('are told by every handover of the project', () => {
    const { events } = openProject();
    const handovers = events.filter(({ kind }) => kind === 'camp_handover');
    const named = new Map(handovers.map((event) => [String(event.id), handoverSides(event)]));
    expect([...named.values()]).not.toContain(undefined);
    expect(named.get('2023-10-31-kidal-camp-vacated')).toBe('left_only');
    expect([...named.values()]).toContain('both');
  });
});
