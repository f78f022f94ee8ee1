import { useCallback, useEffect, useRef, useState } from 'react';
import type { Batch } from '../../slots/openFiles';
import { useViewStore } from '../../store/useView';
import { isolated } from '../../ui/isolated';
import { busyDays } from '../columns/busyDays';
import { reachesOutOfSight } from '../look/fitOwn';
import { OWN_COLOURS } from '../look/ownPalette';
import type {
  Answers,
  ColumnMapping,
  ImportReport,
  Progress,
  Question,
  ReadEvents,
  Refusal,
} from '../read/outcome';
import { freeColour, type OwnSet } from '../store/ownSets';
import { addOwnSet, ownSetsOf } from '../store/ownState';
import { type AlikeTables, saidOfAlike, sayAlike } from './alikeTables';
import { mapSize } from './mapSize';
import { type Reading, readInWorker } from './readInWorker';
import { readySearch } from './readySearch';
import { type RowsToTell, rowsToTell } from './remarks';

/** A file to be read, or a part of it. */
interface Job {
  readonly id: number;
  readonly file: File;
  /** As it is called from now on: a part by its file and its own name. */
  readonly name: string;
  readonly answers: Answers;
}

/** What is being done with the file in hand. */
export type Task =
  | {
      readonly step: 'reading';
      readonly job: Job;
      /** Milliseconds of the page's clock. */
      readonly since: number;
      readonly progress: Progress | null;
      /** The question that stays in sight while an answer changes what it is about. */
      readonly question: Question | null;
    }
  | { readonly step: 'asking'; readonly job: Job; readonly question: Question };

/** What came of a file, until the reader puts the message away. */
export type Finding =
  | { readonly id: number; readonly fileName: string; readonly refusal: Refusal }
  | {
      readonly id: number;
      readonly fileName: string;
      readonly set: string;
      readonly report: ImportReport;
      /** Whether some of its events lie where the map did not look when they came. */
      readonly outOfSight: boolean;
      readonly rows: RowsToTell;
    };

let lastFinding = 0;
let lastJob = 0;

const newJob = (file: File, parts: readonly string[] = [], answers: Answers = {}): Job => ({
  id: ++lastJob,
  file,
  name: [file.name, ...parts].map(isolated).join(' › '),
  answers: parts.length > 0 ? { ...answers, parts } : answers,
});

const newSetId = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

function newSet({ file, name }: Job, read: ReadEvents, sets: readonly OwnSet[]): OwnSet {
  const { columns, details, report, attribution } = read;
  return {
    id: newSetId(),
    name,
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

const answered = (job: Job, answers: Answers): Job => ({
  ...job,
  answers: { ...job.answers, ...answers },
});

interface Imports {
  readonly task: Task | null;
  readonly waiting: number;
  readonly findings: readonly Finding[];
  /** Gives up the file in hand: nothing of it stays. */
  readonly cancel: () => void;
  /** Reads the file in hand again with one more answer. */
  readonly answer: (answers: Answers) => void;
  /** Says what the columns of the file in hand mean, and those of the same columns that wait: they are not asked. */
  readonly answerAlike: (mapping: ColumnMapping) => void;
  /** As `answer`, with the question in sight until the file asks it anew. */
  readonly askAgain: (answers: Answers) => void;
  /** Reads these parts of the file in hand, one after the other and before any other file. */
  readonly choose: (parts: readonly string[]) => void;
  readonly dismiss: (id: number) => void;
  readonly dismissAll: () => void;
}

/** Reads batches of files one file after the other; each comes into the store whole or not at all. */
export function useImports(batches: readonly Batch[]): Imports {
  const store = useViewStore();
  const [task, setTask] = useState<Task | null>(null);
  const [queue, setQueue] = useState<readonly Job[]>([]);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const reading = useRef<Reading | null>(null);
  const seen = useRef(0);
  const alike = useRef<AlikeTables>(new Map());

  useEffect(() => {
    const fresh = batches.filter(({ id }) => id > seen.current);
    seen.current = batches.at(-1)?.id ?? seen.current;
    const jobs = fresh.flatMap(({ files }) => files.map((file) => newJob(file)));
    if (jobs.length > 0) setQueue((before) => [...before, ...jobs]);
  }, [batches]);

  const start = useCallback(
    (job: Job, question: Question | null = null) => {
      setTask({ step: 'reading', job, since: performance.now(), progress: null, question });
      const current = readInWorker(job.file, {
        answers: job.answers,
        onProgress: (progress) =>
          setTask((before) => (before?.step === 'reading' ? { ...before, progress } : before)),
      });
      reading.current = current;
      const found = (finding: DistributiveOmit<Finding, 'id' | 'fileName'>) => {
        const told = { id: ++lastFinding, fileName: job.name, ...finding };
        setFindings((before) => [...before, told]);
        setTask(null);
      };
      void current.outcome.then((outcome) => {
        reading.current = null;
        switch (outcome.type) {
          case 'question': {
            const asked = outcome.question;
            const said = asked.about === 'columns' && saidOfAlike(alike.current, asked.table);
            // Said once, and asked all the same: what was said does not do.
            if (said && !job.answers.mapping) return start(answered(job, { mapping: said }));
            return setTask({ step: 'asking', job, question: asked });
          }
          case 'refused':
            return found({ refusal: outcome.refusal });
          case 'read': {
            const set = newSet(job, outcome, ownSetsOf(store.getState()));
            addOwnSet(store, set);
            readySearch(set.columns);
            const outOfSight = reachesOutOfSight(set, store.getState(), mapSize());
            const rows = rowsToTell(outcome.columns);
            return found({ set: set.id, report: outcome.report, outOfSight, rows });
          }
        }
      });
    },
    [store],
  );

  useEffect(() => {
    const [next, ...rest] = queue;
    if (task) return;
    if (!next) return alike.current.clear();
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
      if (task?.step === 'asking') start(answered(task.job, answers));
    },
    answerAlike(mapping) {
      if (task?.step !== 'asking') return;
      if (task.question.about === 'columns') sayAlike(alike.current, task.question.table, mapping);
      start(answered(task.job, { mapping }));
    },
    askAgain(answers) {
      if (task?.step === 'asking') start(answered(task.job, answers), task.question);
    },
    choose(parts) {
      if (task?.step !== 'asking') return;
      const { file, answers } = task.job;
      const within = answers.parts ?? [];
      const jobs = parts.map((part) => newJob(file, [...within, part], answers));
      setQueue((before) => [...jobs, ...before]);
      setTask(null);
    },
    dismiss: (id) => setFindings((before) => before.filter((finding) => finding.id !== id)),
    dismissAll: () => setFindings([]),
  };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
