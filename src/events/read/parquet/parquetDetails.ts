import type { Detail } from '../detailsIndex';
import { LIMITS } from '../limits';
import { cellTextOf } from './cellTexts';
import { geoColumnOf } from './geoColumn';
import { ParquetFile } from './parquetFile';

/**
 * All values of a row, in the order of the file, its geometry by its kind; none where there is no such row.
 *
 * @throws where the browser can no longer read the file
 */
export async function readParquetRow(file: Blob, record: number): Promise<readonly Detail[]> {
  const parquet = await ParquetFile.open(file, LIMITS);
  const group = parquet.groups.find(({ first, rows }) => record >= first && record < first + rows);
  if (!group) return [];
  const geo = geoColumnOf(parquet.metadata, parquet.columns);
  const row = record - group.first;
  const details: Detail[] = [];
  for (const column of parquet.columns) {
    const value = (await parquet.readColumn(column, group, row, row + 1))[0];
    const name = column.element.name;
    details.push(
      column === geo?.column
        ? { name, value: kindOf(geo.geometryOf(value)) }
        : { name, value: cellTextOf(column.element)(value) },
    );
  }
  return details;
}

const kindOf = (geometry: unknown): string =>
  typeof geometry === 'object' && geometry !== null && 'type' in geometry
    ? String(geometry.type)
    : '';
