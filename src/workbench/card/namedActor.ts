import type { WrittenEvent } from '../../compile/written';
import { ACTOR_ROLES_OF_KIND } from '../../domain/rolesOfKind';
import type { ActorRole } from '../../domain/vocabulary';
import { type Base, type Built, refused, textOfSource } from '../work/built';
import { newActor } from '../work/nameEdits';
import { carriedByNames, type WordsAt } from '../work/quoteEdits';
import { changeRecord } from '../work/recordEdits';
import type { GuessedField } from '../work/recordGuess';
import { actorKindOf } from '../work/speakerWords';

/** Longer words are no name; in UTF-16 units. */
const LONGEST_NAME = 60;

/** What a camp is handed to. */
const TO = /\bto (?:the |an? )?$/i;

/** The part of who is added: of a movement who moves, of a camp that is handed over who gets it. */
function roleOf({ kind, actors }: WrittenEvent, before: string): ActorRole {
  const roles = ACTOR_ROLES_OF_KIND[kind];
  if (kind === 'camp_handover' && TO.test(before)) return 'receiving';
  return actors.length === 0 ? (roles[0] ?? 'subject') : 'subject';
}

/** The record as its words told it before it was known who moves; `null` where that was not wanting. */
function asMoved(record: WrittenEvent, guesses: readonly GuessedField[]) {
  const reason = guesses.find(({ field }) => field === 'kind')?.reason;
  return reason?.code === 'no_mover' && record.actors.length === 0 ? reason : null;
}

/**
 * Adds who is named by words to a record: an actor of the project, else a new one of that name. Where the
 * kind that the words name wanted who moves or leaves, it is that kind from now on.
 */
export function withNamedActor(
  base: Base,
  id: string,
  { source, start, end }: WordsAt,
  guesses: readonly GuessedField[] = [],
): Built {
  const { work } = base;
  const record = work.events.find((event) => event.id === id);
  const words = textOfSource(work, source)?.slice(start, end).trim() ?? '';
  const name = words.replace(/^(?:the|an?) /i, '');
  if (!record || name === '' || name.length > LONGEST_NAME) return refused('missing');
  const known = work.actors.find(({ name: names, aliases = [] }) =>
    [...Object.values(names), ...aliases].some((each) => each === name || each === words),
  );
  const made = known ? null : newActor(work, { name, kind: actorKindOf(name), aliases: [] });
  const actor = known?.id ?? made?.actor.id ?? '';
  const moved = asMoved(record, guesses);
  const before = textOfSource(work, source)?.slice(0, start) ?? '';
  const role = moved?.role ?? roleOf(record, before);
  const isLeft = moved?.kind === 'camp_handover' && record.status === 'occurred';
  const has = record.actors.some((entry) => entry.actor === actor);
  return changeRecord(
    base,
    id,
    (it) => ({
      ...it,
      ...(moved && { kind: moved.kind }),
      ...(isLeft && { ownSubtype: 'vacated' as const }),
      actors: has ? it.actors : [...it.actors, { actor, role }],
      evidence: carriedByNames(it.evidence, 'actors', [name]),
    }),
    made ? { name: 'actor_added', extra: [made.change] } : {},
  );
}
