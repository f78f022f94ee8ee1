import { useCallback, useEffect, useReducer } from 'react';
import type { OwnHovered } from '../events/map/ownMapSet';
import type { Hovered } from './mapInput';

/** What is pointed at, and whether the reader has done with what is told of it. */
interface Pointed<Thing> {
  readonly thing: Thing | null;
  readonly isGone: boolean;
}

type KeyOf<Thing> = (thing: Thing) => string;

/** Tells marks and places apart, wherever on them the pointer is. */
export const keyOfMark: KeyOf<Hovered> = ({ hit: { ref } }) =>
  `${ref.type} ${ref.id} ${ref.type === 'place' ? (ref.kind ?? '') : ''}`;

/** Tells own events apart. */
export const keyOfOwn: KeyOf<OwnHovered> = ({ hit: { set, rows } }) => `${set} ${rows[0]}`;

/** After the pointer has met something, or nothing, or the reader has acted (`'acted'`). */
export function afterPointing<Thing extends object>(
  before: Pointed<Thing>,
  met: Thing | null | 'acted',
  keyOf: KeyOf<Thing>,
): Pointed<Thing> {
  if (met === 'acted') return before.isGone ? before : { ...before, isGone: true };
  const isSame = met && before.thing && keyOf(met) === keyOf(before.thing);
  return { thing: met, isGone: isSame ? before.isGone : false };
}

/** By a finger, the card comes with the click, after it was put down. */
const ACTS = ['pointerdown', 'click', 'keydown'] as const;

/**
 * What the pointer is on, to be told in a card: nothing once the reader has clicked or pressed a key,
 * until the pointer is on another thing. As `useState`.
 */
export function useHovered<Thing extends object>(
  keyOf: KeyOf<Thing>,
): readonly [Thing | null, (met: Thing | null) => void] {
  const [{ thing, isGone }, tell] = useReducer(
    (before: Pointed<Thing>, met: Thing | null | 'acted') => afterPointing(before, met, keyOf),
    { thing: null, isGone: false },
  );
  useEffect(() => {
    const act = () => tell('acted');
    for (const name of ACTS) addEventListener(name, act, true);
    return () => {
      for (const name of ACTS) removeEventListener(name, act, true);
    };
  }, []);
  const meet = useCallback((met: Thing | null) => tell(met), []);
  return [isGone ? null : thing, meet];
}
