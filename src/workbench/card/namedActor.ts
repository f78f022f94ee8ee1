import { ACTOR_ROLES_OF_KIND } from '../../domain/rolesOfKind';
import { type Base, type Built, refused, textOfSource } from '../work/built';
import { newActor } from '../work/nameEdits';
import { carriedByNames, type WordsAt } from '../work/quoteEdits';
import { changeRecord } from '../work/recordEdits';
import { actorKindOf } from '../work/speakerWords';

/** Longer words are no name; in UTF-16 units. */
const LONGEST_NAME = 60;

/** Adds who is named by words to a record: an actor of the project, else a new one of that name. */
export function withNamedActor(base: Base, id: string, { source, start, end }: WordsAt): Built {
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
  const roles = ACTOR_ROLES_OF_KIND[record.kind];
  const role = record.actors.length === 0 ? (roles[0] ?? 'subject') : 'subject';
  const has = record.actors.some((entry) => entry.actor === actor);
  return changeRecord(
    base,
    id,
    (it) => ({
      ...it,
      actors: has ? it.actors : [...it.actors, { actor, role }],
      evidence: carriedByNames(it.evidence, 'actors', [name]),
    }),
    made ? { name: 'actor_added', extra: [made.change] } : {},
  );
}
