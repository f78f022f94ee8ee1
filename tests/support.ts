import { readProject } from '../scripts/readProject';
import { type CompileInput, type CompileResult, compile } from '../src/compile/compile';
import { anyIssue } from '../src/compile/issue';
import { RARE } from '../src/compile/rare';
import { alike } from '../src/compile/remembered';
import type { CompiledDataset } from '../src/dataset/compiled';
import { type Dataset, openDataset } from '../src/dataset/dataset';
import { type Day, dayFromIso } from '../src/domain/day';
import type { PlaceId } from '../src/domain/ids';

/** The repository's own data and documents. */
export const project: CompileInput = readProject(process.cwd());

/** What a project with stories compiles to. */
export const compileWhole = (input: CompileInput): CompileResult => compile(input, anyIssue, RARE);

/** A day that the test knows to be one. */
export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
}

/** What the repository compiles to; it takes a second, and is the same for all who ask. */
let compiled: CompileResult | null = null;
let opened: Dataset | null = null;

/** The repository's data as compile hands it to the app. */
export function compileProject(): CompileResult & { readonly dataset: CompiledDataset } {
  compiled ??= compileWhole(project);
  const { dataset, issues } = compiled;
  if (!dataset) throw new Error(`the data has issues: ${JSON.stringify(issues)}`);
  return { ...compiled, dataset };
}

/** The repository's dataset, opened as the app opens it: one for all tests, which change nothing in it. */
export function openProject(): Dataset {
  opened ??= openDataset(compileProject().dataset);
  return opened;
}

type Json = { [key: string]: unknown };

/** The record with this id in a file of `data/`, for a test to break. */
export function recordIn(input: CompileInput, file: string, id: string): Json {
  const list = Object.values(input.data[file] as Json).find(Array.isArray) as Json[];
  const record = list.find((item) => item.id === id);
  if (!record) throw new Error(`data/${file}.json has no ${id}`);
  return record;
}

/** The original wherever the copy has not changed, by which compile knows what it has checked already. */
function sharing<Value>(copy: Value, original: unknown): Value {
  if (alike(copy, original)) return original as Value;
  if (typeof copy !== 'object' || copy === null) return copy;
  if (typeof original !== 'object' || original === null) return copy;
  const was = original as Readonly<Record<string, unknown>>;
  if (Array.isArray(copy)) {
    // Records keep their ids, wherever they stand.
    const byId = new Map(Object.values(was).map((item) => [(item as Partial<Json>)?.id, item]));
    return copy.map((item, at) => sharing(item, byId.get(item?.id) ?? was[at])) as Value;
  }
  return Object.fromEntries(
    Object.entries(copy).map(([name, value]) => [name, sharing(value, was[name])]),
  ) as Value;
}

/** A copy of a project with a fault planted in it; what the fault leaves is the same objects. */
export function withFault(input: CompileInput, plant: (copy: CompileInput) => void): CompileInput {
  const copy = structuredClone(input);
  plant(copy);
  return sharing(copy, input);
}

/** Compiles the project after planting a fault in a copy of it. */
export const compileWith = (plant: (input: CompileInput) => void): CompileResult =>
  compileWhole(withFault(project, plant));

/** WGS 84 [longitude, latitude] of a town of the dataset. */
export function townPosition(dataset: Dataset, id: string): [number, number] {
  const at = dataset.places.get(id as PlaceId)?.at;
  if (!at) throw new Error(`${id} has no position`);
  return [at[0], at[1]];
}
