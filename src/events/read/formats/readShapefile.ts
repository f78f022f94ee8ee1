import type { ShapefileFiles } from '../containers/unpacking';
import { readFeaturesOf } from '../features/featurePipeline';
import type { FeatureReader } from '../features/featureTaker';
import type { Limits } from '../limits';
import type { Answers, ReadOptions, ReadOutcome } from '../outcome';
import { RefusedError } from '../refused';
import { type DbfRow, openDbf } from './dbfRows';
import { type Projection, projectionOf, unprojected } from './projections';
import { isInDegrees, shapesOf } from './shpShapes';

const LONGEST_SIDE_FILE = 100_000;

const textOf = async (file: Blob | undefined): Promise<string> =>
  file ? await file.slice(0, LONGEST_SIDE_FILE).text() : '';

/** The projection of the shapes. Throws `RefusedError` where nobody can say it, or it cannot be converted. */
async function projectionOfFile(shp: Blob, prj: string): Promise<Projection | null> {
  const inDegrees = await isInDegrees(shp);
  if (prj.trim() !== '') return projectionOf(prj);
  if (!inDegrees) throw new RefusedError('projection', 'no .prj');
  return null;
}

const shapefileReader =
  (shp: Blob, dbf: Blob, prj: string, cpg: string, answers: Answers): FeatureReader =>
  async (taker) => {
    const table = await openDbf(dbf, cpg, answers);
    const projection = await projectionOfFile(shp, prj);
    const rows = table.rows();
    const shapes = shapesOf(shp);
    for (let record = 1; ; record++) {
      const [row, shape] = await Promise.all([rows.next(), shapes.next()]);
      if (row.done && shape.done) break;
      const properties: DbfRow | undefined = row.done ? {} : row.value;
      if (properties === null) continue;
      const geometry = shape.done ? null : shape.value.shape;
      taker.take(
        { properties, geometry: projection ? unprojected(geometry, projection) : geometry },
        record,
      );
      if (!shape.done) taker.tell(shape.value.bytesRead);
    }
    return { attribution: '', ...(projection ? { projection: projection.name } : {}) };
  };

/**
 * Reads a shapefile: shapes with the rows of its table. Never rejects for what is in the files; without a table it is
 * refused, as nothing but shapes would be known.
 */
export async function readShapefile(
  { shp, beside }: ShapefileFiles,
  options: ReadOptions,
  limits: Limits,
): Promise<ReadOutcome> {
  const dbf = beside.get('dbf');
  if (!dbf) return { type: 'refused', refusal: { code: 'shapefile_parts' } };
  const [prj, cpg] = [await textOf(beside.get('prj')), await textOf(beside.get('cpg'))];
  const read = shapefileReader(shp, dbf, prj, cpg, options.answers ?? {});
  return readFeaturesOf({ format: 'shapefile', bytes: shp.size, read }, options, limits);
}
