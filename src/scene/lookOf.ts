import type { EventRecord } from '../domain/record';
import { handoverSides } from '../marks/handoverSides';
import { outlineOf, type SymbolLook } from '../marks/symbols';

/** The symbol that stands for a record. */
export function lookOf(event: EventRecord): SymbolLook {
  const sides = handoverSides(event);
  return {
    kind: event.kind,
    outline: outlineOf(event.status),
    tier: event.tier,
    ...(sides ? { sides } : {}),
  };
}
