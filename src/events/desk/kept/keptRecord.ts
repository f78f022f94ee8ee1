import { KINDS, PRECISIONS } from '../../../domain/vocabulary';
import { busyDays } from '../../columns/busyDays';
import { OWN_COLOURS } from '../../look/ownPalette';
import type { OwnSet } from '../../store/ownSets';
import { keptColumns } from './keptColumns';
import { keptDetails, keptReport } from './keptFile';
import { check, countOf, objectOf, textOf, textsOf, UnfitError } from './unfit';

/** Goes up with every change of `KeptRecord`, of `OwnSet` or of what the numbers in its columns mean. */
const FORMAT = 2;

/** A set as the database holds it. What follows from the rest is made anew. */
interface KeptRecord {
  readonly format: typeof FORMAT;
  /** What the numbers of `columns.kind` and of the precision in `columns.flags` stand for. */
  readonly kinds: readonly string[];
  readonly precisions: readonly string[];
  readonly set: Omit<OwnSet, 'busyDays' | 'kept' | 'pack'>;
}

/** What came out of the database under a key. */
export type KeptReading =
  | { readonly type: 'set'; readonly set: OwnSet }
  | {
      readonly type: 'unfit';
      readonly key: IDBValidKey;
      /** The set's name, where it still has one. */
      readonly name: string | null;
      /** `other_version`: kept by a version of the program that wrote it otherwise. */
      readonly fault: 'other_version' | 'damaged';
      /** The field that is not as it must be. */
      readonly field: string;
    };

export type UnfitSet = Extract<KeptReading, { type: 'unfit' }>;

const LONGEST_NAME = 120;

export function keptRecord({ busyDays: _, kept: __, pack: ___, ...set }: OwnSet): KeptRecord {
  return { format: FORMAT, kinds: KINDS, precisions: PRECISIONS, set };
}

/** Reads what was kept under a key: a set that is whole in every part, or what is wrong. Never throws. */
export function readKept(key: IDBValidKey, value: unknown): KeptReading {
  const unfit = (fault: UnfitSet['fault'], field: string): UnfitSet => ({
    ...{ type: 'unfit', key, name: nameOf(value), fault, field },
  });
  try {
    const record = objectOf(value, 'set');
    if (record.format !== FORMAT) return unfit('other_version', 'format');
    return { type: 'set', set: setOf(key, record) };
  } catch (error) {
    if (error instanceof UnfitError) return unfit('damaged', error.message);
    // A list within itself, or one too deep: the database keeps even these.
    if (error instanceof RangeError) return unfit('damaged', 'set');
    throw error;
  }
}

function setOf(key: IDBValidKey, record: Readonly<Record<string, unknown>>): OwnSet {
  const set = objectOf(record.set, 'set');
  const id = textOf(set.id, 'id');
  check(id === key, 'id');
  check(typeof set.shown === 'boolean', 'shown');
  const columns = keptColumns(set.columns, {
    kinds: textsOf(record.kinds, 'kinds'),
    precisions: textsOf(record.precisions, 'precisions'),
  });
  return {
    id,
    name: textOf(set.name, 'name'),
    fileName: textOf(set.fileName, 'fileName'),
    fileSize: countOf(set.fileSize, 'fileSize'),
    colour: countOf(set.colour, 'colour') % OWN_COLOURS.light.length,
    attribution: textOf(set.attribution, 'attribution'),
    shown: set.shown,
    kept: true,
    columns,
    busyDays: busyDays(columns),
    details: keptDetails(set.details),
    report: keptReport(set.report, columns),
  };
}

/** The name of a set of any version. */
function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const inner: unknown = 'set' in value ? value.set : value;
  if (typeof inner !== 'object' || inner === null || !('name' in inner)) return null;
  const { name } = inner;
  return typeof name === 'string' && name !== '' ? name.slice(0, LONGEST_NAME) : null;
}
