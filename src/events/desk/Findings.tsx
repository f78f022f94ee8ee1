import { useEffect, useId, useRef, useState } from 'react';
import { useView, useViewStore } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { ownSetsOf } from '../store/ownState';
import { FindingLine, ShowList } from './FindingLine';
import { importedMessage } from './importWords';
import { OwnYearsSwitch } from './OwnYears';
import { remarksOf } from './remarks';
import type { Finding } from './useImports';
import { useOwnTranslate } from './useOwnTranslate';

/** More lines than this are summed up in one. */
const MOST_LINES = 3;

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly onDismiss: (id: number) => void;
  readonly onDismissAll: () => void;
}

/** What came of the files: a line each; of many files one line, with the refusals below it. */
export function Findings({ findings, onDismiss, onDismissAll }: FindingsProps) {
  const sets = useView(ownSetsOf);
  const listId = useId();
  const [open, setOpen] = useState(false);
  useTelling(findings);
  const current = findings.filter(
    (finding) => 'refusal' in finding || sets.some(({ id }) => id === finding.set),
  );
  const many = current.length > MOST_LINES;
  const lastRead = current.findLast((finding) => 'report' in finding);
  return (
    <>
      {many && (
        <Summary
          {...{ listId, open }}
          refused={current.filter((finding) => 'refusal' in finding).length}
          all={current.length}
          onToggle={() => setOpen(!open)}
          onDismissAll={onDismissAll}
        />
      )}
      <div id={listId}>
        {current
          .filter((finding) => !many || open || 'refusal' in finding)
          .map((finding) => (
            <FindingLine
              key={finding.id}
              finding={finding}
              offersYears={!many && finding === lastRead}
              onDismiss={() => onDismiss(finding.id)}
            />
          ))}
      </div>
    </>
  );
}

/** Says each that was read, once; the alert of a refusal speaks for itself. */
function useTelling(findings: readonly Finding[]): void {
  const t = useOwnTranslate();
  const store = useViewStore();
  const { lang } = useTranslate();
  const told = useRef(0);
  useEffect(() => {
    for (const finding of findings) {
      if (finding.id <= told.current) continue;
      told.current = finding.id;
      if ('report' in finding)
        store
          .getState()
          .tell(
            [
              importedMessage(finding.fileName, finding.report, t),
              ...remarksOf(finding.report, finding.rows, t, lang),
            ].join(' '),
          );
    }
  }, [findings, store, t, lang]);
}

interface SummaryProps {
  /** The element that the lines stand in. */
  readonly listId: string;
  readonly open: boolean;
  readonly refused: number;
  readonly all: number;
  readonly onToggle: () => void;
  readonly onDismissAll: () => void;
}

function Summary({ listId, open, refused, all, onToggle, onDismissAll }: SummaryProps) {
  const t = useOwnTranslate();
  const read = all - refused;
  return (
    <div className="import-line import-summary">
      <p className="import-what">
        <strong>
          {[
            read > 0 ? t('own.found.read', { count: read }) : '',
            refused > 0 ? t('own.found.refused', { count: refused }) : '',
          ]
            .filter((part) => part !== '')
            .join(', ')}
        </strong>
      </p>
      <button
        type="button"
        className="plain-button"
        aria-expanded={open}
        aria-controls={listId}
        onClick={onToggle}
      >
        {t('own.found.details')}
      </button>
      {read > 0 && <OwnYearsSwitch className="plain-button" />}
      {read > 0 && <ShowList />}
      <button type="button" className="plain-button" onClick={onDismissAll}>
        {t('own.found.dismissAll')}
      </button>
    </div>
  );
}
