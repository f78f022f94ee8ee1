import type { Dataset } from '../../dataset/dataset';
import type { Bilingual, EventRecord } from '../../domain/record';

/** A context fact that bears on a record of the documents. */
export interface BearingFact {
  readonly fact: EventRecord;
  /** It tells the same occurrence. */
  readonly repeats: boolean;
  /** What does not agree. */
  readonly conflicts: readonly Bilingual[];
}

/** The context facts that repeat a record of the documents or do not agree with it, each once; repeats first. */
export function contextOf(record: EventRecord, dataset: Dataset): readonly BearingFact[] {
  const repeats = dataset.repeatsOf.get(record.id) ?? [];
  const conflicts = dataset.conflictsOf.get(record.id) ?? [];
  const facts = new Set([...repeats, ...conflicts.map(({ fact }) => fact)]);
  return [...facts].map((fact) => ({
    fact,
    repeats: repeats.includes(fact),
    conflicts: conflicts.flatMap((conflict) => (conflict.fact === fact ? [conflict.what] : [])),
  }));
}
