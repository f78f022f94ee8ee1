// Files that a query reads, as the view `input`.
import { firstLine, Problem, text } from './engine.mjs';

/**
 * Makes the view `input` of CSV or Parquet files, every column as text: the same query then reads both,
 * and it says itself what is a date or a number.
 *
 * @param glob - a file, or a pattern as `events/*.csv`
 * @throws Problem where there is no such file, or it is neither
 */
export async function viewInput(engine, glob) {
  const isParquet = /\.parquet$/i.test(glob);
  const from = isParquet
    ? `SELECT COLUMNS(*)::VARCHAR FROM read_parquet(${text(glob)}, union_by_name = true)`
    : `SELECT * FROM read_csv(${text(glob)}, header = true, all_varchar = true, union_by_name = true)`;
  try {
    await engine.run(`CREATE TEMP VIEW input AS ${from}`);
  } catch (error) {
    throw new Problem(`--in ${glob}: ${firstLine(error)}`);
  }
}
