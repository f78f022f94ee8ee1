import { KINDS, type Kind, PRECISIONS, type Precision } from '../../domain/vocabulary';
import { EVENT_COLUMNS } from '../exporters/eventFields';
import { FORMULA } from '../exporters/formula';
import type { OwnEvent } from '../own/columnsBuilder';
import type { DateStyle } from './dateText';
import { cellAt, Header, type RowReader, readDays, readPosition } from './rowFields';

const STYLE: DateStyle = { dayFirst: true, epoch: false };

/** What the export puts before text that a spreadsheet would run is no part of the text. */
const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

/** The reader of `events.csv` as this map writes it, with or without its further columns. */
export function ownExportByHeader(names: readonly string[]): RowReader | null {
  const header = new Header(names);
  if (!header.has(...EVENT_COLUMNS)) return null;
  const at = (name: (typeof EVENT_COLUMNS)[number]) => header.column(name);
  const columns = {
    kind: at('kind'),
    when: at('when'),
    start: at('start'),
    end: at('end'),
    longitude: at('longitude'),
    latitude: at('latitude'),
    english: at('title_en'),
    french: at('title_fr'),
    type: at('subtype'),
    places: at('places'),
    actors: at('actors'),
  };
  return {
    format: 'own_export',
    attribution: '',
    id: at('id'),
    readEvent(cells, record, note): OwnEvent {
      const text = (column: number) => unguarded(cellAt(cells, column));
      const [place] = listIn(cellAt(cells, columns.places));
      const actors = listIn(cellAt(cells, columns.actors));
      const target = actors.find(({ role }) => role === 'target' || role === 'defender');
      const actor = actors.find((one) => one !== target);
      return {
        record,
        kind: kindNamed(text(columns.kind)) ?? 'other',
        days: readDays(cells, columns.start, columns.end, STYLE, note),
        // The export's first and last day enclose an uncertain day as well as a stretch of days.
        lasting: cellAt(cells, columns.when).includes('/'),
        position: readPosition(cells, columns.longitude, columns.latitude, note),
        precision: PRECISIONS.find((name) => name === place?.precision) ?? ('exact' as Precision),
        title: text(columns.english) || text(columns.french),
        type: text(columns.type),
        actor: nameOf(actor),
        target: nameOf(target),
        place: nameOf(place),
      };
    },
  };
}

/** The kind that a text names, in the words of the data. */
export const kindNamed = (text: string): Kind | null => KINDS.find((kind) => kind === text) ?? null;

interface Listed {
  readonly name?: unknown;
  readonly role?: unknown;
  readonly precision?: unknown;
}

/** Places or actors as the export writes them; none where a hand has changed the cell. */
function listIn(json: string): readonly Listed[] {
  if (!json.startsWith('[')) return [];
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list)
      ? list.filter((item): item is Listed => typeof item === 'object' && item !== null)
      : [];
  } catch {
    return [];
  }
}

const nameOf = (item: Listed | undefined): string =>
  typeof item?.name === 'string' ? item.name : '';
