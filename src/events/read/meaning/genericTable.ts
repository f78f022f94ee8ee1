import type { OwnEvent } from '../../columns/columnsBuilder';
import type { ColumnMapping, Meaning } from '../outcome';
import { isUnsaid } from '../values/missing';
import { CellPlaces } from './cellPlaces';
import { angleColumns, wholeAngle } from './hemispheres';
import { kindOfType } from './kindNames';
import { daysReader } from './rowDays';
import {
  cellAt,
  daysOf,
  Header,
  type NoteCell,
  type RowReader,
  readCount,
  readPosition,
} from './rowFields';

/** The reader of any table, by what its columns were said to mean. */
export function readerOfMapping(names: readonly string[], mapping: ColumnMapping): RowReader {
  const column = (of: Meaning) => mapping[of] ?? -1;
  const [longitude, latitude] = [column('longitude'), column('latitude')];
  const cells = longitude < 0 || latitude < 0 ? column('position') : -1;
  const places = cells < 0 ? null : new CellPlaces(cells, mapping.lonFirst ?? false);
  const [title, type] = [column('title'), column('type')];
  const [actor, target] = [column('actor'), column('target')];
  const [place, country] = [column('place'), column('country')];
  const deaths = column('fatalities');
  const daysOfRow = daysReader(names, mapping);
  const positionOf = positionReader(names, longitude, latitude);
  return {
    format: 'table',
    attribution: '',
    order: null,
    beside: [...besideOf(names, longitude, 'lon'), ...besideOf(names, latitude, 'lat')],
    id: new Header(names).column('id', 'event_id', 'uuid', 'identifiant', 'identifier'),
    readEvent(cells, record, note): OwnEvent {
      const days = daysOfRow(cells, note);
      const typeText = textAt(cells, type);
      const at = places?.read(cells, note);
      return {
        record,
        kind: kindOfType(typeText) ?? 'other',
        ...daysOf(days),
        lasting: days?.lasting ?? false,
        position: at ? at.position : positionOf(cells, note),
        precision: at?.precision ?? 'exact',
        ...(at?.shape ? { shape: at.shape } : {}),
        fatalities: readCount(cells, deaths, note),
        title: textAt(cells, title),
        type: typeText,
        actor: textAt(cells, actor),
        target: textAt(cells, target),
        place: textAt(cells, place),
        country: textAt(cells, country),
      };
    },
  };
}

/** A text; '' where a program has written that there is none. */
function textAt(cells: readonly string[], column: number): string {
  const text = cellAt(cells, column);
  return isUnsaid(text) ? '' : text;
}

const besideOf = (names: readonly string[], column: number, axis: 'lat' | 'lon') => {
  const { minutes = -1, seconds = -1, hemisphere = -1 } = angleColumns(names, column, axis) ?? {};
  return [minutes, seconds, hemisphere].filter((index) => index >= 0);
};

type PositionReader = (cells: readonly string[], note: NoteCell) => OwnEvent['position'];

/** Reads coordinates of two columns, with what the columns beside them say of minutes, seconds and hemispheres. */
function positionReader(
  names: readonly string[],
  longitude: number,
  latitude: number,
): PositionReader {
  const [lonParts, latParts] = [
    angleColumns(names, longitude, 'lon'),
    angleColumns(names, latitude, 'lat'),
  ];
  if (!lonParts && !latParts)
    return (cells, note) => readPosition(cells, longitude, latitude, note);
  return (cells, note) => {
    const lon = wholeAngle(cells, longitude, lonParts, 'lon');
    const lat = wholeAngle(cells, latitude, latParts, 'lat');
    return readPosition([lon, lat], 0, 1, (column, value, problem) =>
      note(column === 0 ? longitude : latitude, value, problem),
    );
  };
}
