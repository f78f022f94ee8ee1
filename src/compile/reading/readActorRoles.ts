import { overlaps } from '../../domain/textSpan';
import type { ActorRole } from '../../domain/vocabulary';
import { clausesOf, firstNamed, namesAfter, namesBefore } from './clauses';
import { FRAMES, NOT_OF_PERSONS, SPEAKING } from './frames';
import type { NameHit } from './nameIndex';
import { type QuotedText, quotesOf, spansFor } from './quotedText';
import type { Reading, RecordWords } from './reading';

/** Whoever also speaks is still what else the record says. */
const SPEECH: ReadonlySet<ActorRole> = new Set(['speaker', 'subject']);

type Parts = RecordWords['event']['actors'];

/** A text with the actors that it names. */
type NamedText = Pick<QuotedText, 'exact' | 'actors'>;

interface Fault {
  readonly actor: string;
  readonly role: ActorRole;
  readonly words: string;
}

/** Actors among the hits whose every part in the record is one that the words rule out. */
function ruledOut(
  actors: Parts,
  hits: readonly NameHit[],
  not: readonly ActorRole[],
  words: string,
): Fault[] {
  return hits.flatMap(({ owners }) => {
    const parts = actors.filter(({ actor }) => owners.includes(actor));
    const wrong = parts.find(({ role }) => not.includes(role));
    const right = parts.some(({ role }) => !not.includes(role) && !SPEECH.has(role));
    return wrong && !right ? [{ ...wrong, words }] : [];
  });
}

/** Nothing but what stands between a subject and its verb. */
const NO_SUBJECT =
  /^\s*(?:(?:has|have|had|was|were|is|are|will|would|also|then|now|which|who|and|to|been|not|it|they|\p{L}+ly)(?:\s+|$))*$/iu;

/** Another subject of ours or of the text that ‘and’ brings in before the verb. */
const SECOND_SUBJECT = /\band (?:the|its|their|an?) /i;
const PRONOUN = /^\s*(?:it|they|he|she)\b/i;

/**
 * ‘…, which seized power’, ‘X leaves and Y takes’: whoever was named last; ‘X said that it’: X; else the
 * first of the nearest clause with names. A subject that no list knows (‘its troops’) is not whoever was
 * named before it.
 */
function subjectOf(exact: string, verb: number, actors: readonly NameHit[]): readonly NameHit[] {
  const [own = [], ...earlier] = namesBefore(exact, verb, actors);
  const start = clausesOf(exact.slice(0, verb)).at(-1)?.start ?? 0;
  const [before, last] = [own.at(-2), own.at(-1)];
  if (!last) {
    if (!NO_SUBJECT.test(exact.slice(start, verb))) return [];
    if (PRONOUN.test(exact.slice(start, verb))) return firstNamed(exact, earlier[0] ?? []);
  }
  const nearest = [own, ...earlier].find((hits) => hits.length > 0) ?? [];
  const [latest] = nearest.slice(-1);
  const between = latest ? exact.slice(latest.end, verb) : '';
  if (latest && /^,? (?:which|who)\b[^,]*$/.test(between)) return [latest];
  if (last && SECOND_SUBJECT.test(between)) return [];
  const apart = before && last && SECOND_SUBJECT.test(exact.slice(before.end, last.start));
  return apart && NO_SUBJECT.test(between) ? [last] : firstNamed(exact, nearest);
}

function framedFaults(parts: Parts, { exact, actors }: NamedText): Fault[] {
  if (actors.length === 0) return [];
  return FRAMES.flatMap(({ verb, agentNot, patientNot, passive = false }) =>
    [...exact.matchAll(verb)].flatMap(({ index, 0: words }) => {
      const end = index + words.length;
      const before = subjectOf(exact, index, actors);
      const after = firstNamed(exact, namesAfter(exact, end, actors));
      const [agents, patients] = passive ? [after, before] : [before, after];
      return [
        ...ruledOut(parts, agents, agentNot, words),
        // ‘Keen to dislodge’: whom it would befall still holds on.
        ...(/\bto $/.test(exact.slice(0, index))
          ? []
          : ruledOut(parts, patients, patientNot, words)),
      ];
    }),
  );
}

/** Parts that subject and object of a verb cannot play: attacker and target, who left and who came. */
export function framed(parts: Parts, texts: readonly NamedText[]): Reading[] {
  const faults = texts.flatMap((text) => framedFaults(parts, text));
  return parts.flatMap(({ actor, role }, index): Reading[] => {
    const fault = faults.find((found) => found.actor === actor && found.role === role);
    return fault
      ? [
          {
            field: `actors[${index}].role`,
            value: `${actor} ${role}`,
            reason: `the order of words around “${fault.words}” rules out ${actor} as “${role}”`,
            fix: 'give it the part that the words give it: who does it stands before the verb, whom it befalls after it',
          },
        ]
      : [];
  });
}

const INVERTED = /^ (?:also )?(?:news agency )?(?:the |a )?$/;

const EACH_SPEAKING = new RegExp(SPEAKING.source, 'gi');

/** Who speaks by the words of speech that are quoted for a field; `null`: by any in the quotation. */
function speakersIn(quote: QuotedText, field: 'kind' | 'status' | null): NameHit[] {
  const { exact, actors } = quote;
  const spans = field ? spansFor(quote, field) : [{ start: 0, end: exact.length }];
  return [...exact.matchAll(EACH_SPEAKING)].flatMap(({ index, 0: words }) => {
    const end = index + words.length;
    if (!spans.some((span) => overlaps(span, { start: index, end }))) return [];
    const next = actors.find((hit) => hit.start >= end);
    const follows = next && INVERTED.test(exact.slice(end, next.start));
    const inverted = /^(?:said|says|according to)$/i.test(words);
    const [own = [], ...others] = namesBefore(exact, index, actors);
    if (own.length > 0 && !/^according to$/i.test(words)) return own;
    if (next && follows && inverted) return [next];
    // ‘X, a spokesperson for Y, has said’: both.
    return others
      .filter((hits) => hits.length > 0)
      .slice(0, 2)
      .flat();
  });
}

function speaking(record: RecordWords): Reading[] {
  const { actors } = record.event;
  const index = actors.findIndex(({ role }) => role === 'speaker');
  const first = actors[index];
  if (!first) return [];
  const report = (reason: string, fix: string): Reading[] => [
    { field: `actors[${index}].role`, value: `${first.actor} speaker`, reason, fix },
  ];
  const quotes = quotesOf(record);
  if (!quotes.some(({ exact }) => SPEAKING.test(exact)))
    return report(
      'no quotation has a word of speaking (“said”, “told”, “according to”)',
      'quote the words that say who speaks, or give it another role',
    );
  // Words of the status say who vouches for it; those of the kind can be the letter that he tells of.
  const [named = []] = (['status', 'kind', null] as const)
    .map((field) => quotes.flatMap((quote) => speakersIn(quote, field)))
    .map((hits) => hits.flatMap(({ owners }) => owners))
    .filter((ids) => ids.length > 0);
  const speakers = actors.filter(({ role }) => role === 'speaker');
  if (named.length === 0 || speakers.some(({ actor }) => named.includes(actor))) return [];
  return report(
    `the words of speaking belong to ${[...new Set(named)].join(', ')}, not to ${first.actor}`,
    'give the role "speaker" to who says it',
  );
}

function persons({ event, actors }: RecordWords): Reading[] {
  return event.actors.flatMap(({ actor, role }, index): Reading[] =>
    actors.get(actor)?.kind === 'person' && NOT_OF_PERSONS.includes(role)
      ? [
          {
            field: `actors[${index}].role`,
            value: `${actor} ${role}`,
            reason: `${actor} is a person, and the part "${role}" is one of forces`,
            fix: 'give that part to the force, and "speaker", "deciding" or "subject" to the person',
          },
        ]
      : [],
  );
}

/** The parts that a record's actors play, as far as the order of words decides. */
export const readActorRoles = (record: RecordWords): Reading[] => [
  ...framed(record.event.actors, quotesOf(record)),
  ...persons(record),
  ...speaking(record),
];
