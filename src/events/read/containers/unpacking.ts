import type { Budget } from '../../../archive/budget';
import type { Limits } from '../limits';
import type { Answers, ReadOptions, ReadOutcome } from '../outcome';

/** The files of a shapefile, unpacked: the `.shp` itself, and what lies beside it by its ending (`dbf`, `prj`, …). */
export interface ShapefileFiles {
  readonly shp: Blob;
  readonly beside: ReadonlyMap<string, Blob>;
}

/** How what an archive holds is read on, and what is left of bounds and answers. */
export interface Unpacking {
  readonly options: ReadOptions;
  readonly limits: Limits;
  readonly budget: Budget;
  /** Archives in each other that may still be opened, this one included. */
  readonly depthLeft: number;
  readonly readFile: (file: Blob, options: ReadOptions) => Promise<ReadOutcome>;
  /** Reads what a workbook was written down as: CSV in UTF-8. */
  readonly readTable: (csv: Blob, options: ReadOptions) => Promise<ReadOutcome>;
  readonly readShapefile: (files: ShapefileFiles, options: ReadOptions) => Promise<ReadOutcome>;
}

/**
 * The part that an answer names, or the only one there is, with the answers for what is in it;
 * `null`: it has to be asked.
 */
export function chosenOf<Choice extends { readonly name: string }>(
  parts: readonly Choice[],
  answers: Answers,
): { readonly part: Choice; readonly answers: Answers } | null {
  const [name, ...inner] = answers.parts ?? [];
  const named = parts.find((part) => part.name === name);
  if (named) return { part: named, answers: { ...answers, parts: inner } };
  const [only] = parts;
  return only && parts.length === 1 ? { part: only, answers } : null;
}
