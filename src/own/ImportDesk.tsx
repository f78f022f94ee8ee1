import { useEffect } from 'react';
import { useView, useViewStore } from '../store/useView';
import { importedMessage, progressInWords, refusalInWords, reportInWords } from './importWords';
import { MappingDialog } from './MappingDialog';
import type { Batch } from './openFiles';
import { type Finding, type Task, useImports } from './useImports';
import { type OwnTranslate, useOwnTranslate } from './useOwnTranslate';
import './importDesk.css';

/** Files on their way in: progress, questions, and what came of each. */
export function ImportDesk({ batches }: { readonly batches: readonly Batch[] }) {
  const t = useOwnTranslate();
  const { task, waiting, findings, cancel, answer, dismiss } = useImports(batches);
  return (
    <div className="import-desk">
      {findings.map((finding) => (
        <FindingLine key={finding.id} finding={finding} onDismiss={() => dismiss(finding.id)} />
      ))}
      {task?.step === 'reading' && (
        <ReadingLine task={task} waiting={waiting} t={t} onCancel={cancel} />
      )}
      {task?.step === 'asking' && (
        <MappingDialog
          fileName={task.file.name}
          table={task.table}
          onAnswer={answer}
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
        <strong>
          <bdi>{file.name}</bdi>
        </strong>{' '}
        <span>
          {progress
            ? progressInWords(progress, performance.now() - since, t)
            : t('own.progress.begins')}
          {waiting > 0 && ` · ${t('own.progress.waiting', { count: waiting })}`}
        </span>
      </p>
      <progress
        aria-label={t('own.progress.label', { file: file.name })}
        value={bytesRead}
        max={Math.max(1, bytesTotal)}
      />
      <button type="button" className="plain-button" onClick={onCancel}>
        {t('own.cancel')}
      </button>
    </div>
  );
}

interface FindingLineProps {
  readonly finding: Finding;
  readonly onDismiss: () => void;
}

function FindingLine({ finding, onDismiss }: FindingLineProps) {
  const t = useOwnTranslate();
  const store = useViewStore();
  const isOpen = useView(
    ({ ownSets }) => 'set' in finding && ownSets.some(({ id }) => id === finding.set),
  );
  useEffect(() => {
    // The alert of a refusal speaks for itself.
    if ('report' in finding)
      store.getState().tell(importedMessage(finding.fileName, finding.report, finding.onGround, t));
  }, [finding, store, t]);
  if ('set' in finding && !isOpen) return null;
  return (
    <div
      className={'refusal' in finding ? 'import-line is-refused' : 'import-line'}
      role={'refusal' in finding ? 'alert' : undefined}
    >
      <p className="import-what">
        {'refusal' in finding ? (
          <>
            {t('own.refused')} <Bold>{finding.fileName}</Bold>
            {t('own.colon')} {refusalInWords(finding.refusal, t)}
          </>
        ) : (
          <>
            <Bold>{finding.fileName}</Bold>
            {t('own.colon')} {reportInWords(finding.report, finding.onGround, t)}
          </>
        )}
      </p>
      {'set' in finding && (
        <button
          type="button"
          className="plain-button"
          onClick={() => store.getState().select({ type: 'page', id: 'own' })}
        >
          {t('own.show')}
        </button>
      )}
      <button type="button" className="plain-button" onClick={onDismiss}>
        {t('own.dismiss')}
      </button>
    </div>
  );
}

/** A name from outside: it may run from right to left. */
function Bold({ children }: { readonly children: string }) {
  return (
    <strong>
      <bdi>{children}</bdi>
    </strong>
  );
}
