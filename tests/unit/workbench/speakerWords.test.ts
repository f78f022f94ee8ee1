import { describe, expect, it } from 'vitest';
import { actorKindOf, speakerIn } from '../../../src/workbench/work/speakerWords';

describe('who says so', () => {
  it.each([
    ['14 soldiers were killed, the defence ministry said.', 'defence ministry', 'state'],
    [
      '"We are leaving," said Colonel Ruth Adeyemi, who commands it.',
      'Colonel Ruth Adeyemi',
      'person',
    ],
    ['2,300 people have fled, according to the Red Cross.', 'Red Cross', 'international'],
    ['"Whoever takes it," its spokesman, Elias Roca, told reporters.', 'Elias Roca', 'person'],
    ['The River Front has warned the army not to come.', 'River Front', 'armed_group'],
    ['On the radio, the group said it had captured three officers.', 'group', 'armed_group'],
    ['The army denied that any officer had been taken.', 'army', 'state_forces'],
    ['The army of Niger said on Saturday that it had killed 31 fighters.', 'army', 'state_forces'],
    ['A defence ministry statement read on the radio said so.', 'defence ministry', 'state'],
    ['A fisherman reached by telephone, a neighbour, told a newspaper.', 'fisherman', 'other'],
    ['An official close to the talks said they might resume.', 'official', 'state'],
    ['They were hit on Monday, the driver of one of them said.', 'driver', 'other'],
    ['The Armenian defence ministry said Turkish forces opened fire.', 'defence ministry', 'state'],
    ['Armenia and Turkey accused each other of shelling.', 'Turkey', 'other'],
    ['"Where were they?" asked Armen Grigoryan, the secretary.', 'Armen Grigoryan', 'person'],
    ['"It will go on," it added.', 'it', 'other'],
    ['She said that soldiers had turned back families.', 'She', 'person'],
  ])('is read in: %s', (text, words, kind) => {
    expect(speakerIn(text)).toEqual({ words, kind });
  });

  it('is nobody where nobody speaks', () => {
    expect(speakerIn('The convoy left Port Lerma on Sunday.')).toBeNull();
    expect(speakerIn('No group claimed responsibility.')).toBeNull();
  });

  it('gives a name without a hint no kind', () => {
    expect(actorKindOf('Tamarind')).toBe('other');
  });
});
