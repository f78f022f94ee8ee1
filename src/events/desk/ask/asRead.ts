import { GROUND_BOUNDS } from '../../../ground/bounds';
import { ColumnsBuilder, type OwnEvent } from '../../columns/columnsBuilder';
import type { OwnColumns } from '../../columns/ownColumns';
import { readerOfMapping } from '../../read/meaning/genericTable';
import type { ColumnMapping, RowProblem } from '../../read/outcome';
import { swapped } from './mappingChoices';

/** What is wrong with a cell; `column` is an index into the header. */
export interface CellProblem {
  readonly column: number;
  readonly value: string;
  readonly problem: RowProblem;
}

/** The first rows as they would be read: by the reader of the file itself. */
export interface AsRead {
  readonly columns: OwnColumns;
  /** In the order of the file: the row of `columns`, and what is wrong with it. */
  readonly rows: readonly {
    readonly row: number;
    readonly problems: readonly CellProblem[];
  }[];
}

/** Reads rows by a mapping. */
export function readAs(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
): AsRead {
  const reader = readerOfMapping(names, mapping);
  const builder = new ColumnsBuilder();
  const problems = rows.map((cells, record) => {
    const found: CellProblem[] = [];
    builder.add(
      reader.readEvent(cells, record, (column, value, problem) =>
        found.push({ column, value, problem }),
      ),
    );
    return found;
  });
  const columns = builder.finish();
  const rowOf = new Map([...columns.record].map((record, row) => [record, row]));
  return {
    columns,
    rows: problems.map((found, record) => ({ row: rowOf.get(record) ?? 0, problems: found })),
  };
}

function positionsBy(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
): readonly NonNullable<OwnEvent['position']>[] {
  const reader = readerOfMapping(names, mapping);
  return rows.flatMap((cells, record) => {
    const { position } = reader.readEvent(cells, record, () => undefined);
    return position ? [position] : [];
  });
}

const [WEST, SOUTH, EAST, NORTH] = GROUND_BOUNDS;
const isOnGround = ([lon, lat]: readonly [number, number]): boolean =>
  lon >= WEST && lon <= EAST && lat >= SOUTH && lat <= NORTH;

/**
 * Whether latitude and longitude seem to be taken for each other: `impossible` where more rows lie on Earth
 * swapped, `elsewhere` where all lie off the detailed ground as chosen and on it swapped; `null` otherwise.
 */
export function seemsSwapped(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
): 'impossible' | 'elsewhere' | null {
  const isWhole = mapping.latitude !== null && mapping.longitude !== null;
  if (!isWhole && mapping.position === null) return null;
  const chosen = positionsBy(names, rows, mapping);
  const other = positionsBy(names, rows, swapped(mapping));
  if (other.length > chosen.length) return 'impossible';
  const better =
    other.length === chosen.length &&
    other.length > 0 &&
    other.every(isOnGround) &&
    !chosen.some(isOnGround);
  return better ? 'elsewhere' : null;
}
