import type { EventRecord } from '../domain/record';

/** Which sides of a camp handover a record names: who left, who received, or both. */
export const HANDOVER_SIDES = ['both', 'left_only', 'received_only'] as const;
export type HandoverSides = (typeof HANDOVER_SIDES)[number];

/**
 * The sides that a record of a camp handover names; `undefined` for other kinds, and where it names
 * neither. Who seeks a camp has not received it.
 */
export function handoverSides({
  kind,
  actors,
}: Pick<EventRecord, 'kind' | 'actors'>): HandoverSides | undefined {
  if (kind !== 'camp_handover') return undefined;
  const left = actors.some(({ role }) => role === 'departing');
  const received = actors.some(({ role }) => role === 'receiving');
  if (left) return received ? 'both' : 'left_only';
  return received ? 'received_only' : undefined;
}
