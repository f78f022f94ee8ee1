import type { WrittenPlace, WrittenSource } from '../../compile/written';
import type { TextSpan } from '../../domain/textSpan';
import { type AsideType, withAside } from './aside';
import type { Edit } from './history';
import { slugOf } from './slug';
import type { Change, Work } from './work';

/** What a coder says of a document. */
export interface DocumentDetails {
  readonly publisher: string;
  readonly title: string;
  /** EDTF. */
  readonly published: string;
  readonly language: 'en' | 'fr';
  /** An address of the web, or empty where none is known. */
  readonly url: string;
  /** The original report: equal for copies of one story. */
  readonly origin: string;
  /** Whether the document prints the day on which it was published. */
  readonly datePrinted: boolean;
}

/** A document that is to come in. */
interface NewDocument {
  readonly text: string;
  readonly details: DocumentDetails;
  readonly aside: readonly (TextSpan & { readonly type: AsideType; readonly reason: string })[];
}

type Outside = NonNullable<WrittenSource['outside']>[number];

const ENTERED = { en: 'Entered by the coder.', fr: 'Saisi par le codeur.' };

/** The first free one of `base`, `base-2`, `base-3`. */
function freeId(base: string, taken: readonly string[]): string {
  for (let count = 2, id = base; ; count += 1) {
    if (!taken.includes(id)) return id;
    id = `${base}-${count}`;
  }
}

/** `bbc-news-2013-02`: who published it and when, as far as the date says. */
function idOf({ publisher, published }: DocumentDetails, { sources }: Work): string {
  const when = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?/.exec(published)?.[0] ?? '';
  const base = [slugOf(publisher, 'document'), when].filter(Boolean).join('-');
  return freeId(
    base,
    sources.map(({ id }) => id),
  );
}

const NUMBER_LENGTH = 3;
const LONGEST_NAME = 40;

/** `007_un-leaves-kidal.txt`: a number after all others, and the title. */
function fileOf({ title, publisher }: DocumentDetails, { texts }: Work): string {
  const numbers = Object.keys(texts).map((name) => Number(/^(\d+)_/.exec(name)?.[1] ?? -1));
  const number = String(Math.max(-1, ...numbers) + 1).padStart(NUMBER_LENGTH, '0');
  const name = slugOf(title, slugOf(publisher, 'document')).slice(0, LONGEST_NAME);
  return `${number}_${name.replace(/-$/, '')}.txt`;
}

/** The fields whose value the document does not print; what was said of one that is still so stays. */
function outsideOf(
  details: DocumentDetails,
  text: string,
  { project }: Work,
  before: readonly Outside[],
): readonly Outside[] {
  const basis = Object.fromEntries(project.languages.map((lang) => [lang, ENTERED[lang]]));
  const fields = (['publisher', 'title', 'published', 'origin', 'url'] as const).filter((field) =>
    field === 'published'
      ? !details.datePrinted
      : details[field] !== '' && !text.includes(details[field]),
  );
  return fields.map((field) => before.find((entry) => entry.field === field) ?? { field, basis });
}

/** The fields of a source that a coder enters, in the order in which files have them. */
const writtenFields = ({
  publisher,
  title,
  published,
  language,
  origin,
  url,
}: DocumentDetails) => ({
  ...{ publisher, title, published, language, origin },
  ...(url === '' ? {} : { url }),
});

/** Adds a document: its text, and its source with what of it is set aside. Also tells its id. */
export function addedDocument(work: Work, { text, details, aside }: NewDocument) {
  const file = fileOf(details, work);
  const id = idOf(details, work);
  const bare = {
    ...{ id, file, ...writtenFields(details) },
    outside: outsideOf(details, text, work, []),
    ...{ general: [], boilerplate: [] },
  } as WrittenSource;
  const source = aside.reduce((rest, words) => withAside(rest, text, words), bare);
  const changes: Change[] = [
    { text: file, before: null, after: text },
    { list: 'sources', at: work.sources.length, before: null, after: source },
  ];
  const edit: Edit = { name: 'document_added', changes };
  return { id, edit };
}

/** Changes what is said of a document; `null` where there is none of this id. Its id and file stay. */
export function changedDocument(work: Work, id: string, details: DocumentDetails): Edit | null {
  const at = work.sources.findIndex((source) => source.id === id);
  const before = work.sources[at];
  if (!before) return null;
  const text = work.texts[before.file] ?? '';
  const { url: _, ...rest } = before;
  const after = {
    ...{ id, file: before.file, ...writtenFields(details) },
    ...rest,
    ...writtenFields(details),
    outside: outsideOf(details, text, work, before.outside ?? []),
  } as WrittenSource;
  return { name: 'document_changed', changes: [{ list: 'sources', at, before, after }] };
}

/** Whether some record quotes the document, or compares its wording. */
export const isQuoted = ({ events }: Work, id: string): boolean =>
  events.some(
    ({ evidence, differences }) =>
      evidence.some(({ source }) => source === id) ||
      differences?.some(({ readings }) => readings.some(({ source }) => source === id)),
  );

const mentions = ({ mentions = [] }: WrittenPlace, id: string): boolean =>
  mentions.some(({ source }) => source === id);

/**
 * Takes a document out, with the passages in which it names places and its translations; `null` where there is none
 * of this id, or a record quotes it.
 */
export function removedDocument(work: Work, id: string): Edit | null {
  const at = work.sources.findIndex((source) => source.id === id);
  const before = work.sources[at];
  if (!before || isQuoted(work, id)) return null;
  const places = work.places.flatMap((place, index): Change[] => {
    if (!mentions(place, id)) return [];
    const left = place.mentions?.filter(({ source }) => source !== id) ?? [];
    return [{ list: 'places', at: index, before: place, after: { ...place, mentions: left } }];
  });
  const translations = work.translations.flatMap((translation, index): Change[] =>
    translation.source === id
      ? [{ list: 'translations', at: index, before: translation, after: null }]
      : [],
  );
  const text: Change[] =
    work.texts[before.file] === undefined
      ? []
      : [{ text: before.file, before: work.texts[before.file] ?? '', after: null }];
  const changes = [
    ...places,
    // From the last one: what stands before it keeps its position.
    ...translations.toReversed(),
    { list: 'sources', at, before, after: null } as const,
    ...text,
  ];
  return { name: 'document_removed', changes };
}
