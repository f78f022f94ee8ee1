import { type Day, isoOfDay } from '../../domain/day';
import { type EdtfReading, readEdtf } from '../../domain/edtf';
import type { Status } from '../../domain/vocabulary';
import { latestReport, type QuotedFor, quotedFor } from './quotedText';
import type { Reading, RecordWords } from './reading';
import { recordsNaming } from './related';
import {
  FORECAST_WORDS,
  HAPPENED_WORDS,
  HEARSAY_WORDS,
  LASTING_WORDS,
  PAST_WORDS,
  PLAN_WORDS,
  SEEKING_WORDS,
  SPEECH_WORDS,
  WITNESS_WORDS,
} from './statusWords';

/** How a quotation tells what it tells, by the words named for the status and those that govern the kind. */
interface Telling {
  readonly text: string;
  readonly speech: boolean;
  readonly hearsay: boolean;
  readonly plan: boolean;
  readonly forecast: boolean;
  readonly seeking: boolean;
  readonly lasting: boolean;
}

/** A verb right before "to" makes of what follows no fact: "claimed to have driven", "seeking to seize". */
const GOVERNED = /\b[\w-]+(?: \w+)?$/;

function governing(kind: QuotedFor): string {
  if (!/^to /i.test(kind.words) && !/\bto $/i.test(kind.exact.slice(0, kind.start))) return '';
  const before = kind.exact
    .slice(0, kind.start)
    .replace(/\bto $/i, '')
    .trimEnd();
  return GOVERNED.exec(before)?.[0] ?? '';
}

/** The words with what follows them: "said" alone does not show that it goes on with "to have fled". */
const withNext = ({ exact, start, end }: QuotedFor): string =>
  exact.slice(start, end) + (/^ (?:to|for)\b/.exec(exact.slice(end))?.[0] ?? '');

/** The quotations that carry the status, each with its words taken together. */
function tellings(record: RecordWords): Telling[] {
  const status = quotedFor(record, 'status');
  const kind = quotedFor(record, 'kind');
  const quotations = [...new Set(status.map(({ evidence }) => evidence))];
  return quotations.map((evidence) => {
    const own = status.filter((quoted) => quoted.evidence === evidence);
    const governs = kind.filter((quoted) => quoted.evidence === evidence).map(governing);
    const all = [...own.map(withNext), ...governs].join(' … ');
    const witnessed = own.some(({ exact, end }) => WITNESS_WORDS.test(exact.slice(0, end)));
    const text = own.map(({ words }) => words).join(' … ');
    return {
      text,
      speech: SPEECH_WORDS.test(all) && !witnessed,
      hearsay: HEARSAY_WORDS.test(all) && !witnessed,
      plan: PLAN_WORDS.test(all),
      forecast: FORECAST_WORDS.test(all),
      seeking: SEEKING_WORDS.test(all),
      lasting: LASTING_WORDS.test(text),
    };
  });
}

const quoted = (told: readonly Telling[]): string => told.map(({ text }) => `"${text}"`).join(', ');

type Complain = (reason: string, fix: string) => Reading[];

function readOccurred(
  { event }: RecordWords,
  reading: EdtfReading | null,
  told: readonly Telling[],
  at: Complain,
): Reading[] {
  const speaks = event.actors.some(({ role }) => role === 'speaker');
  // Saying is itself what occurred where a speaker's statement is the record.
  const act = event.kind === 'political' && speaks;
  const asserts = ({ speech, hearsay, plan, seeking }: Telling): boolean =>
    !(plan || seeking) && (act || !(speech || hearsay));
  if (!told.some(asserts))
    return at(
      `no quotation asserts it: ${quoted(told)} is claimed, planned or sought`,
      'write "claimed" with its speaker, "planned" or "ongoing", or name the words by which a source asserts it',
    );
  const open = reading !== null && reading.endMax === null;
  return open && !told.some(({ text }) => PAST_WORDS.test(text))
    ? at(
        `its end is open, and ${quoted(told)} does not put it in the past`,
        'write "ongoing", or close the date',
      )
    : [];
}

function readClaimed({ event }: RecordWords, told: readonly Telling[], at: Complain): Reading[] {
  const speaker = event.actors.some(({ role }) => role === 'speaker');
  if (told.some(({ hearsay, forecast }) => hearsay || forecast)) return [];
  if (told.every(({ plan }) => plan))
    return at(`${quoted(told)} is an intention or a condition`, 'write "planned"');
  if (!told.some(({ speech }) => speech))
    return at(
      `${quoted(told)} has no word of claiming or foretelling`,
      'name the words by which it is attributed, or write the status that the words have',
    );
  return speaker
    ? []
    : at(
        'somebody says so, but no actor is the speaker',
        'add who says so with the role "speaker"',
      );
}

function readOngoing(
  reading: EdtfReading | null,
  told: readonly Telling[],
  at: Complain,
): Reading[] {
  const lasts = told.some(
    ({ lasting, seeking, speech, plan }) => seeking || (lasting && !plan && !speech),
  );
  const open = reading === null || reading.endMax === null;
  if (lasts && open) return [];
  return lasts
    ? at('its date has an end, but it goes on', 'write a date with an open end, or "occurred"')
    : at(
        `${quoted(told)} tells of nothing that goes on`,
        'name words in the present or of something continuing, or write the status that the words have',
      );
}

function readPlan(
  status: Status,
  record: RecordWords,
  told: readonly Telling[],
  at: Complain,
): Reading[] {
  const { event, events } = record;
  const findings = told.some(({ plan, forecast }) => plan || forecast)
    ? []
    : at(
        `${quoted(told)} has no word of planning or of a condition`,
        'name the words by which it is only meant to be, or write the status that the words have',
      );
  const overtaken = [...recordsNaming(event.id, events)].some(({ related = [] }) =>
    related.some(({ event: id, relation }) => relation === 'supersedes' && id === event.id),
  );
  if (status === 'superseded' && !overtaken)
    findings.push(
      ...at(
        'no record supersedes it',
        'add to the record of what happened instead: "related", with the relation "supersedes"',
      ),
    );
  const done = told.find(
    ({ text, plan, forecast, seeking, speech }) =>
      !plan && !forecast && !seeking && !speech && HAPPENED_WORDS.test(text),
  );
  if (status === 'planned' && done)
    findings.push(
      ...at(
        `"${done.text}" tells that it came otherwise, or came`,
        'write "superseded" and relate what happened, or "occurred"',
      ),
    );
  return findings;
}

function readDisputed({ event }: RecordWords, at: Complain): Reading[] {
  return event.evidence.some(
    ({ stance, supports }) => stance === 'contradicts' && (supports.kind || supports.status),
  )
    ? []
    : at(
        'nothing disputes it',
        'give the quotation that does the stance "contradicts", or write the status that the words have',
      );
}

function readWords(record: RecordWords, reading: EdtfReading | null): Reading[] {
  const { status } = record.event;
  const at: Complain = (reason, fix) => [{ field: 'status', value: status, reason, fix }];
  const told = tellings(record);
  if (told.length === 0)
    return at('no words are named for it', 'name under "supports" the words that carry it');
  switch (status) {
    case 'occurred':
      return readOccurred(record, reading, told, at);
    case 'claimed':
      return readClaimed(record, told, at);
    case 'ongoing':
      return readOngoing(reading, told, at);
    case 'planned':
    case 'superseded':
      return readPlan(status, record, told, at);
    case 'disputed':
      return readDisputed(record, at);
  }
}

/** What has happened or goes on began before its report was published. */
function readAhead(record: RecordWords, reading: EdtfReading | null): Reading[] {
  const { status, when } = record.event;
  const report: Day | null = latestReport(record);
  if (!reading || report === null || (status !== 'occurred' && status !== 'ongoing')) return [];
  const last = reading.lasting ? reading.startMin : reading.endMax;
  // A month or year of which the report saw only a part may reach beyond it.
  const first = reading.startMin ?? last;
  const ahead = reading.precision === 'day' ? last : first;
  return ahead === null || ahead <= report
    ? []
    : [
        {
          ...{ field: 'status', value: status },
          reason: `${when} lies after ${isoOfDay(report)}, the publication of its latest report`,
          fix: 'write "planned", or mend "when"',
        },
      ];
}

/** A plan that was overtaken is `superseded`. */
const readOvertaken = ({ event, events }: RecordWords): Reading[] =>
  (event.related ?? []).flatMap(({ event: id, relation }, index): Reading[] => {
    const target = events.get(id);
    return relation !== 'supersedes' || !target || target.status === 'superseded'
      ? []
      : [
          {
            ...{ field: `related[${index}]`, value: id },
            reason: `supersedes ${id}, which is ${target.status}`,
            fix: `write "superseded" there, or another relation here`,
          },
        ];
  });

const TAKES = new Set(['receiving', 'controlling']);

/** Who only seeks a place or a camp neither has it nor has come there. */
function readSought(record: RecordWords): Reading[] {
  const { event } = record;
  const told = tellings(record);
  const sought = told.length > 0 && told.every(({ seeking }) => seeking);
  const report = (field: string, value: string, fix: string): Reading => ({
    ...{ field, value, fix },
    reason: `${quoted(told)} is only sought`,
  });
  const actors = event.actors.flatMap(({ actor, role }, index): Reading[] => {
    const field = `actors[${index}].role`;
    if (sought && TAKES.has(role)) return [report(field, actor, 'write the role "seeking"')];
    if (role !== 'seeking' || told.length === 0 || told.some(({ seeking }) => seeking)) return [];
    return [
      {
        ...{ field, value: actor },
        reason: `${quoted(told)} says of nobody that he seeks`,
        fix: 'name the words of seeking under "supports.status", or mend the role',
      },
    ];
  });
  const places =
    event.kind === 'troop_movement' && sought
      ? event.places.flatMap(({ place, role }, index) =>
          role === 'to' ? [report(`places[${index}].role`, place, 'write the role "toward"')] : [],
        )
      : [];
  return [...actors, ...places];
}

/**
 * The status against the words by which the source tells it (codebook §3.1, §3.13): what is only claimed,
 * planned or sought has not occurred; witnesses and the source's own voice make it so.
 */
export function readStatus(record: RecordWords): Reading[] {
  const { when } = record.event;
  const read = when === undefined ? null : readEdtf(when);
  const reading = read?.ok ? read.reading : null;
  return [
    ...readWords(record, reading),
    ...readAhead(record, reading),
    ...readOvertaken(record),
    ...readSought(record),
  ];
}
