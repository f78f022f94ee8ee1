import type { Batch } from '../../slots/openFiles';
import { isolated } from '../../ui/isolated';
import { LazyPart, partOf } from '../../ui/LazyPart';
import { loadPatiently } from '../../ui/loadPatiently';
import { Bold } from './FindingLine';
import { Findings } from './Findings';
import { progressInWords } from './importWords';
import type { UnfitSet } from './kept/keptRecord';
import { UnfitSets } from './kept/UnfitSets';
import { type Task, useImports } from './useImports';
import { type OwnTranslate, useOwnTranslate } from './useOwnTranslate';
import './importDesk.css';

const ASK = partOf(async () => (await loadPatiently(() => import('./ask/Ask'))).Ask);

interface ImportDeskProps {
  readonly batches: readonly Batch[];
  readonly unfit: readonly UnfitSet[];
}

/** Files on their way in: progress, questions, what came of each; and kept sets that cannot be read. */
export function ImportDesk({ batches, unfit }: ImportDeskProps) {
  const t = useOwnTranslate();
  const imports = useImports(batches);
  const { task, waiting, findings, cancel, dismiss, dismissAll } = imports;
  return (
    <div className="import-desk">
      {task?.step === 'reading' && (
        <ReadingLine
          alone={unfit.length + findings.length === 0}
          {...{ task, waiting, t }}
          onCancel={cancel}
        />
      )}
      <UnfitSets sets={unfit} />
      <Findings findings={findings} onDismiss={dismiss} onDismissAll={dismissAll} />
      {task?.question && (
        <LazyPart
          key={task.job.id}
          part={ASK}
          props={{
            name: task.job.name,
            question: task.question,
            waiting,
            onAnswer: imports.answer,
            onAnswerAlike: imports.answerAlike,
            onAskAgain: imports.askAgain,
            onParts: imports.choose,
            onCancel: cancel,
          }}
        />
      )}
    </div>
  );
}

interface ReadingLineProps {
  /** Nothing else is told; then the map need not give way. */
  readonly alone: boolean;
  readonly task: Extract<Task, { step: 'reading' }>;
  readonly waiting: number;
  readonly t: OwnTranslate;
  readonly onCancel: () => void;
}

function ReadingLine({ alone, task, waiting, t, onCancel }: ReadingLineProps) {
  const { job, since, progress } = task;
  const { bytesRead, bytesTotal } = progress ?? { bytesRead: 0, bytesTotal: job.file.size };
  return (
    <div className={alone ? 'import-line is-passing' : 'import-line'}>
      <p className="import-what">
        <Bold>{job.name}</Bold>{' '}
        <span>
          {progress
            ? progressInWords(progress, performance.now() - since, t)
            : t('own.progress.begins')}
          {waiting > 0 && ` · ${t('own.progress.waiting', { count: waiting })}`}
        </span>
      </p>
      <progress
        aria-label={t('own.progress.label', { file: isolated(job.name) })}
        value={bytesRead}
        max={Math.max(1, bytesTotal)}
      />
      <button type="button" className="plain-button" onClick={onCancel}>
        {t('own.cancel')}
      </button>
    </div>
  );
}
