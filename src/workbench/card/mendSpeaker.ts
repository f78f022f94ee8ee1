import type { WrittenEvent } from '../../compile/written';
import { placesOfQuote } from '../../domain/quotePlaces';
import { type Base, textOfSource } from '../work/built';
import { newActor } from '../work/nameEdits';
import { carriedByNames } from '../work/quoteEdits';
import { type NamedSpeaker, PRONOUN, speakerIn } from '../work/speakerWords';
import type { Change } from '../work/work';

/** A record with its speaker, and the new actor where that is one. */
interface Spoken {
  readonly record: WrittenEvent;
  readonly extra: readonly Change[];
}

/** Words that name nobody by themselves, but somebody named before. */
const POINTS_BACK = /^(?:s?he|they|it|group|mission|spokes(?:man|woman|person))$/i;

const startOf = ({ work }: Base, { evidence }: WrittenEvent, source: string): number => {
  const quote = evidence.find((each) => each.source === source);
  const [place] = quote ? placesOfQuote(textOfSource(work, source) ?? '', quote) : [];
  return place?.start ?? -1;
};

/** The actor whom words mean that point back: of those of their kind the one named last before a record. */
function namedBefore(
  base: Base,
  record: WrittenEvent,
  { words, kind }: NamedSpeaker,
): string | undefined {
  const { events, actors } = base.work;
  const source = record.evidence[0]?.source ?? '';
  const at = startOf(base, record, source);
  // “It” is any but a person.
  const isMeant = (other: string) => (/^it$/i.test(words) ? other !== 'person' : other === kind);
  const ofKind = new Set(actors.filter((actor) => isMeant(actor.kind)).map(({ id }) => id));
  const earlier = events
    .map((event) => ({ event, start: startOf(base, event, source) }))
    .filter(({ start }) => start !== -1 && start < at)
    .sort((a, b) => b.start - a.start);
  for (const { event } of earlier) {
    const named = event.actors.filter(({ actor }) => ofKind.has(actor));
    const found = named.find(({ role }) => role === 'speaker') ?? named[0];
    if (found) return found.actor;
  }
  return undefined;
}

/** The record with the speaker whom its words name, who is put into the project where needed. */
export function withSpeaker(base: Base, record: WrittenEvent): Spoken | null {
  for (const { exact } of record.evidence) {
    const named = speakerIn(exact);
    if (!named) continue;
    const { words, kind } = named;
    const known = base.work.actors.find(({ name, acronym, aliases = [] }) =>
      [...Object.values(name), ...Object.values(acronym ?? {}), ...aliases].includes(words),
    );
    const before = POINTS_BACK.test(words) ? namedBefore(base, record, named) : undefined;
    if (before === undefined && PRONOUN.test(words)) return null;
    const made = known || before ? null : newActor(base.work, { name: words, kind, aliases: [] });
    const actor = known?.id ?? before ?? made?.actor.id ?? '';
    const at = record.actors.findIndex((entry) => entry.actor === actor);
    // The words do not say it: the coder does.
    const pointed = before !== undefined && {
      field: 'actors',
      value: before,
      reason: `“${words}” is who was named before`,
    };
    const entry = { actor, role: 'speaker' as const };
    return {
      record: {
        ...record,
        ...(pointed && { checked: [...(record.checked ?? []), pointed] }),
        actors: at === -1 ? [...record.actors, entry] : record.actors.with(at, entry),
        evidence: carriedByNames(record.evidence, 'actors', [words]),
      },
      extra: made ? [made.change] : [],
    };
  }
  return null;
}
