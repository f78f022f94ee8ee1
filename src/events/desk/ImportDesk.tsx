import type { Batch } from '../../slots/openFiles';
import { isolated } from '../../ui/isolated';
import { Bold } from './FindingLine';
import { Findings } from './Findings';
import { progressInWords } from './importWords';
import type { UnfitSet } from './kept/keptRecord';
import { UnfitSets } from './kept/UnfitSets';
import { MappingDialog } from './MappingDialog';
import { type Task, useImports } from './useImports';
import { type OwnTranslate, useOwnTranslate } from './useOwnTranslate';
import './importDesk.css';

interface ImportDeskProps {
  readonly batches: readonly Batch[];
  readonly unfit: readonly UnfitSet[];
}

/** Files on their way in: progress, questions, what came of each; and kept sets that cannot be read. */
export function ImportDesk({ batches, unfit }: ImportDeskProps) {
  const t = useOwnTranslate();
  const { task, waiting, findings, cancel, answer, dismiss, dismissAll } = useImports(batches);
  return (
    <div className="import-desk">
      {task?.step === 'reading' && (
        <ReadingLine task={task} waiting={waiting} t={t} onCancel={cancel} />
      )}
      <UnfitSets sets={unfit} />
      <Findings findings={findings} onDismiss={dismiss} onDismissAll={dismissAll} />
      {task?.step === 'asking' && task.question.about === 'columns' && (
        <MappingDialog
          fileName={task.file.name}
          table={task.question.table}
          onAnswer={(mapping) => answer({ mapping })}
          onCancel={cancel}
        />
      )}
    </div>
  );
}

interface ReadingLineProps {
  readonly task: Extract<Task, { step: 'reading' }>;
  readonly waiting: number;
  readonly t: OwnTranslate;
  readonly onCancel: () => void;
}

function ReadingLine({ task, waiting, t, onCancel }: ReadingLineProps) {
  const { file, since, progress } = task;
  const { bytesRead, bytesTotal } = progress ?? { bytesRead: 0, bytesTotal: file.size };
  return (
    <div className="import-line">
      <p className="import-what">
        <Bold>{file.name}</Bold>{' '}
        <span>
          {progress
            ? progressInWords(progress, performance.now() - since, t)
            : t('own.progress.begins')}
          {waiting > 0 && ` · ${t('own.progress.waiting', { count: waiting })}`}
        </span>
      </p>
      <progress
        aria-label={t('own.progress.label', { file: isolated(file.name) })}
        value={bytesRead}
        max={Math.max(1, bytesTotal)}
      />
      <button type="button" className="plain-button" onClick={onCancel}>
        {t('own.cancel')}
      </button>
    </div>
  );
}
