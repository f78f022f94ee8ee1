import { parseArgs } from 'node:util';
import { KINDS } from '../../src/domain/vocabulary';

/** What the command was told; all but the quote is guessed, asked for or left out. */
export interface Options {
  readonly quote: string;
  readonly source?: string;
  /** Which of several places of the words in one document, from 1. */
  readonly nth?: number;
  readonly id?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly subtype?: string;
  readonly date?: string;
  /** `gao` or `gao:toward`. */
  readonly place: readonly string[];
  /** `mujao` or `mujao:attacker`. */
  readonly actor: readonly string[];
  readonly titleEn?: string;
  readonly titleFr?: string;
  readonly basisEn?: string;
  readonly basisFr?: string;
  /** French renderings: of the quote, then of the other words that need one, in the order printed. */
  readonly fr: readonly string[];
  /** Quote the copies of the same report too. */
  readonly copies: boolean;
  readonly write: boolean;
  /** Folder of another project than the one here. */
  readonly project?: string;
}

export const USAGE = `npm run new:event -- "words of a document" [options]

  --source ID            where several documents have the words
  --nth N                which place, where the words stand several times
  --kind KIND            attack, troop_movement, camp_handover, territorial_control, political, other
  --status STATUS        occurred, ongoing, claimed, disputed, planned, superseded
  --subtype TEXT         the ACLED sub-event type where one fits
  --date EDTF            2013-02-08, 2012-04, 2023-10-16~, 2013-01-10/..
  --basis-en, --basis-fr the words of the text and the reasoning behind the date
  --place ID[:ROLE]      may be repeated; "none" for no place
  --actor ID[:ROLE]      may be repeated; "none" for no actor
  --title-en, --title-fr own words, at most 80 characters
  --fr TEXT              our French rendering of the quoted words
  --copies               quote the copies of the same report too
  --id ID                else made of date and title
  --write                write into data/; without it the record is only printed
  --project FOLDER       of another project than the one here`;

const TEXT = { type: 'string' } as const;
const LIST = { type: 'string', multiple: true } as const;
const SWITCH = { type: 'boolean' } as const;

/** Reads the command's arguments; a text is what is wrong with them, or how to use them. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{
          quote: TEXT,
          source: TEXT,
          project: TEXT,
          nth: TEXT,
          id: TEXT,
          kind: TEXT,
          status: TEXT,
        },
        ...{ subtype: TEXT, date: TEXT, place: LIST, actor: LIST, fr: LIST },
        ...{ 'title-en': TEXT, 'title-fr': TEXT, 'basis-en': TEXT, 'basis-fr': TEXT },
        ...{ copies: SWITCH, write: SWITCH, help: SWITCH },
      },
    });
    const quote = values.quote ?? positionals[0];
    if (positionals.length > (values.quote === undefined ? 1 : 0))
      return `put the words between quotation marks, as one: ${positionals.join(' ')}`;
    const { nth, place = [], actor = [], fr = [], copies = false, write = false } = values;
    if (values.help || quote === undefined || quote.trim() === '') return USAGE;
    if (values.kind !== undefined && !KINDS.some((kind) => kind === values.kind))
      return `--kind ${values.kind} is none of ${KINDS.join(', ')}`;
    if (nth !== undefined && !/^[1-9]\d*$/.test(nth)) return `--nth ${nth} is no position, from 1`;
    const given = {
      ...{ source: values.source, id: values.id, kind: values.kind, status: values.status },
      ...{ subtype: values.subtype, date: values.date, nth: nth ? Number(nth) : undefined },
      ...{ titleEn: values['title-en'], titleFr: values['title-fr'] },
      ...{ project: values.project, basisEn: values['basis-en'], basisFr: values['basis-fr'] },
    };
    return { quote, place, actor, fr, copies, write, ...withoutUndefined(given) };
  } catch (error) {
    return `${(error as Error).message}\n\n${USAGE}`;
  }
}

/** The fields that have a value. */
function withoutUndefined<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as ReturnType<typeof withoutUndefined<Fields>>;
}
