import type { Dataset } from '../../dataset/dataset';
import { EVENT_COLUMNS, type EventColumn } from '../../dataset/exporters/eventFields';
import { eventPoint } from '../../dataset/exporters/eventPoint';
import { isoOfDay } from '../../domain/day';
import type { EventId } from '../../domain/ids';
import type { EventRecord, Lang } from '../../domain/record';
import { statedDays } from '../../domain/statedDays';
import { shortMonths } from '../../ui/formatDate';
import type { Translate } from '../../ui/useTranslate';
import type { documentsIn } from '../../words/documents';
import { dateInWords } from '../../words/recordWords';
import { partsOf } from '../actors/actorRecords';
import { subtypeKey } from '../lists/subtypes';
import { placesInWords } from '../place/spaceWords';

export interface TableContext {
  /** How many documents there are in all. */
  readonly documents: ReturnType<typeof documentsIn>;
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly t: Translate;
}

/** What a cell says; `order` sorts it where its text would not. Nothing to say: no text, or words for that. */
interface Cell {
  readonly text: string;
  readonly order?: number;
  readonly nothing?: boolean;
}

type CellOf = (record: EventRecord, context: TableContext) => Cell;

const NOTHING: Cell = { text: '' };
const words = (text: string | undefined): Cell => ({ text: text ?? '' });
const figure = (value: number | undefined): Cell =>
  value === undefined ? NOTHING : { text: `${value}`, order: value };

const titleOf = (id: EventId, { dataset, lang }: TableContext): string => {
  const row = dataset.rowOf.get(id);
  return (row === undefined ? undefined : dataset.events[row]?.title[lang]) ?? id;
};

/** "3: BBC News, AFP", sorted by the number. */
function counted(names: readonly string[], { t }: TableContext): Cell {
  if (names.length === 0) return NOTHING;
  const text = t('table.countOf', { count: names.length, names: [...new Set(names)].join(', ') });
  return { text, order: names.length };
}

const startOf = ({ time }: EventRecord) =>
  time && time.startBasis !== 'unknown' ? isoOfDay(time.span.startMin) : undefined;

function actorsCell(record: EventRecord, { dataset, lang, t }: TableContext): Cell {
  const parts = partsOf(record).map(({ id, roles }) => {
    const played = roles.map((role) => t(`panel.actorRole.${role}`)).join(', ');
    return `${dataset.actors.get(id)?.name[lang] ?? id} (${played})`;
  });
  return words(parts.join('; '));
}

function subtypeCell(subtype: string | undefined, t: Translate): Cell {
  const key = subtype === undefined ? null : subtypeKey(subtype);
  return words(key ? t(key) : subtype);
}

/** The columns of `events.csv`, as a reader would have them told. */
const CELLS: { readonly [C in EventColumn]: CellOf } = {
  id: ({ id }) => words(id),
  kind: ({ kind }, { t }) => words(t(`kind.${kind}`)),
  subtype: ({ subtype }, { t }) => subtypeCell(subtype, t),
  own_subtype: ({ ownSubtype }, { t }) => subtypeCell(ownSubtype, t),
  status: ({ status }, { t }) => words(t(`status.${status}`)),
  tier: ({ tier }, { documents, t }) => words(t(`takeaway.tier.${tier}`, documents)),
  title_en: ({ title }) => words(title.en),
  title_fr: ({ title }) => words(title.fr),
  when: (record, { lang, t }) => ({
    text: shortMonths(dateInWords(record, lang, t), lang),
    ...(record.time ? { order: statedDays(record.time).from } : { nothing: true }),
  }),
  start: (record) => words(startOf(record)),
  end: ({ time }) => words(time && isoOfDay(time.span.endMax)),
  start_reported: ({ time }, { t }) =>
    words(time && t(time.startBasis === 'stated' ? 'table.yes' : 'table.no')),
  end_reported: ({ time }, { t }) =>
    words(time && t(time.endBasis === 'stated' ? 'table.yes' : 'table.no')),
  places: ({ places }, { dataset, lang, t }) =>
    words(placesInWords(places, dataset.places, lang, t).join('; ')),
  actors: actorsCell,
  strength: ({ strength }) => words(strength?.stated),
  quotes: ({ quotes }, context) =>
    counted(
      quotes.map(({ source }) => context.dataset.sources.get(source)?.publisher ?? source),
      context,
    ),
  origins: ({ origins }) => figure(origins),
  citations: ({ context: fact }, context) =>
    counted(fact?.citations.map(({ publisher }) => publisher) ?? [], context),
  statement_en: ({ context: fact }) => words(fact?.statement.en),
  statement_fr: ({ context: fact }) => words(fact?.statement.fr),
  agreement: ({ context: fact }, { t }) => words(fact && t(`table.agreement.${fact.agreement}`)),
  disagreement: ({ context: fact }, { lang }) => words(fact?.disagreement?.[lang]),
  repeats: ({ repeats }, context) => words(repeats && titleOf(repeats, context)),
  conflicts: ({ context: fact }, { lang }) =>
    words(fact?.conflicts.map(({ what }) => what[lang]).join('; ')),
  related: ({ related }, context) =>
    words(
      related
        .map(
          ({ event, relation }) =>
            context.t(`panel.relation.${relation}`) +
            context.t('panel.separator') +
            titleOf(event, context),
        )
        .join('; '),
    ),
  when_basis: ({ whenBasis }, { lang }) => words(whenBasis?.[lang]),
  notes: ({ notes }, { lang }) => words(notes?.[lang]),
  longitude: (record, { dataset }) => figure(eventPoint(record, dataset.places)?.[0]),
  latitude: (record, { dataset }) => figure(eventPoint(record, dataset.places)?.[1]),
};

/** What the table says of a record in a column. */
export const cellOf = (column: EventColumn, record: EventRecord, context: TableContext): Cell =>
  CELLS[column](record, context);

/** What a reader looks for first. */
const FIRST: readonly EventColumn[] = [
  'when',
  'kind',
  'status',
  'tier',
  'places',
  'actors',
  'quotes',
  'origins',
  'strength',
];
/** What a program looks for first. */
const LAST: readonly EventColumn[] = ['id'];

/** Of one value, or empty, unless facts from other pages stand among the records. */
const OF_CONTEXT: ReadonlySet<EventColumn> = new Set<EventColumn>([
  'tier',
  'citations',
  'statement_en',
  'statement_fr',
  'agreement',
  'disagreement',
  'repeats',
  'conflicts',
]);

/** The columns of `events.csv` that have something to say; the title in the reader's language heads the row. */
export function columnsFor(
  lang: Lang,
  withContext: boolean,
): {
  readonly head: EventColumn;
  readonly others: readonly EventColumn[];
} {
  const head = `title_${lang}` as const;
  const placed = [head, ...FIRST, ...LAST];
  const between = EVENT_COLUMNS.filter((column) => !placed.includes(column));
  const others = [...FIRST, ...between, ...LAST];
  return { head, others: withContext ? others : others.filter((it) => !OF_CONTEXT.has(it)) };
}

/** What a column is called: the title in the reader's language is just the title. */
export const columnName = (column: EventColumn, lang: Lang, t: Translate): string =>
  column === `title_${lang}` ? t('table.col.title') : t(`table.col.${column}`);

export interface Sort {
  readonly column: EventColumn;
  readonly direction: 'ascending' | 'descending';
}

/** The records sorted by a column; equal ones keep their order, and those with nothing to say stand last. */
export function sortRecords<Item extends { readonly record: EventRecord }>(
  items: readonly Item[],
  { column, direction }: Sort,
  context: TableContext,
): readonly Item[] {
  const collator = new Intl.Collator(context.lang, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = items.map((item) => ({ item, cell: cellOf(column, item.record, context) }));
  const missing = ({ text, nothing }: Cell) => (text === '' || nothing ? 1 : 0);
  keyed.sort(
    ({ cell: a }, { cell: b }) =>
      missing(a) - missing(b) ||
      sign *
        (a.order !== undefined && b.order !== undefined
          ? a.order - b.order
          : collator.compare(a.text, b.text)),
  );
  return keyed.map(({ item }) => item);
}
