import { useCallback, useEffect, useRef, useState } from 'react';
import { GROUND_BOUNDS } from '../../ground/bounds';
import type { Batch } from '../../slots/openFiles';
import { useViewStore } from '../../store/useView';
import { busyDays } from '../columns/busyDays';
import { countWithin } from '../columns/nearRows';
import { OWN_COLOURS } from '../look/ownPalette';
import type {
  Answers,
  ImportReport,
  Progress,
  Question,
  ReadEvents,
  Refusal,
} from '../read/outcome';
import { freeColour, type OwnSet } from '../store/ownSets';
import { addOwnSet, ownSetsOf } from '../store/ownState';
import { type Reading, readInWorker } from './readInWorker';
import { readySearch } from './readySearch';

/** What is being done with the file in hand. */
export type Task =
  | {
      readonly step: 'reading';
      readonly file: File;
      /** Milliseconds of the page's clock. */
      readonly since: number;
      readonly progress: Progress | null;
    }
  | {
      readonly step: 'asking';
      readonly file: File;
      readonly question: Question;
      readonly answers: Answers;
    };

/** What came of a file, until the reader puts the message away. */
export type Finding =
  | { readonly id: number; readonly fileName: string; readonly refusal: Refusal }
  | {
      readonly id: number;
      readonly fileName: string;
      readonly set: string;
      readonly report: ImportReport;
      /** Events that lie where this map has ground. */
      readonly onGround: number;
    };

let lastFinding = 0;

const newSetId = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

function newSet(file: File, read: ReadEvents, sets: readonly OwnSet[]): OwnSet {
  const { columns, details, report, attribution } = read;
  return {
    id: newSetId(),
    name: file.name,
    fileName: file.name,
    fileSize: file.size,
    colour: freeColour(sets, OWN_COLOURS.light.length),
    attribution,
    shown: true,
    kept: false,
    columns,
    busyDays: busyDays(columns),
    details,
    report,
  };
}

interface Imports {
  readonly task: Task | null;
  readonly waiting: number;
  readonly findings: readonly Finding[];
  /** Gives up the file in hand: nothing of it stays. */
  readonly cancel: () => void;
  /** Reads the file in hand again with one more answer. */
  readonly answer: (answers: Answers) => void;
  readonly dismiss: (id: number) => void;
  readonly dismissAll: () => void;
}

/** Reads batches of files one file after the other; each comes into the store whole or not at all. */
export function useImports(batches: readonly Batch[]): Imports {
  const store = useViewStore();
  const [task, setTask] = useState<Task | null>(null);
  const [queue, setQueue] = useState<readonly File[]>([]);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const reading = useRef<Reading | null>(null);
  const seen = useRef(0);

  useEffect(() => {
    const fresh = batches.filter(({ id }) => id > seen.current);
    seen.current = batches.at(-1)?.id ?? seen.current;
    if (fresh.length > 0) setQueue((files) => [...files, ...fresh.flatMap((batch) => batch.files)]);
  }, [batches]);

  const start = useCallback(
    (file: File, answers: Answers = {}) => {
      setTask({ step: 'reading', file, since: performance.now(), progress: null });
      const current = readInWorker(file, {
        answers,
        onProgress: (progress) =>
          setTask((before) => (before?.step === 'reading' ? { ...before, progress } : before)),
      });
      reading.current = current;
      const found = (finding: DistributiveOmit<Finding, 'id' | 'fileName'>) => {
        const told = { id: ++lastFinding, fileName: file.name, ...finding };
        setFindings((before) => [...before, told]);
        setTask(null);
      };
      void current.outcome.then((outcome) => {
        reading.current = null;
        switch (outcome.type) {
          case 'question':
            return setTask({ step: 'asking', file, question: outcome.question, answers });
          case 'refused':
            return found({ refusal: outcome.refusal });
          case 'read': {
            const set = newSet(file, outcome, ownSetsOf(store.getState()));
            addOwnSet(store, set);
            readySearch(set.columns);
            const onGround = countWithin(outcome.columns, GROUND_BOUNDS);
            return found({ set: set.id, report: outcome.report, onGround });
          }
        }
      });
    },
    [store],
  );

  useEffect(() => {
    const [next, ...rest] = queue;
    if (task || !next) return;
    setQueue(rest);
    start(next);
  }, [task, queue, start]);

  useEffect(() => () => reading.current?.cancel(), []);

  return {
    task,
    waiting: queue.length,
    findings,
    cancel() {
      reading.current?.cancel();
      reading.current = null;
      setTask(null);
    },
    answer(answers) {
      if (task?.step === 'asking') start(task.file, { ...task.answers, ...answers });
    },
    dismiss: (id) => setFindings((before) => before.filter((finding) => finding.id !== id)),
    dismissAll: () => setFindings([]),
  };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
