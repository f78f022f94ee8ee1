import type { ReactNode } from 'react';
import { useViewStore } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { FitMap } from './FitMap';
import { refusalInWords, reportInWords } from './importWords';
import { OwnYearsSwitch } from './OwnYears';
import { remarksOf } from './remarks';
import type { Finding } from './useImports';
import { useOwnTranslate } from './useOwnTranslate';

interface FindingLineProps {
  readonly finding: Finding;
  /** Whether it is the line that offers the days of own events beyond those of the timeline. */
  readonly offersYears: boolean;
  readonly onDismiss: () => void;
}

/** What came of a file; a refusal is an alert. */
export function FindingLine({ finding, offersYears, onDismiss }: FindingLineProps) {
  const t = useOwnTranslate();
  const { lang } = useTranslate();
  return 'refusal' in finding ? (
    <div className="import-line is-refused" role="alert">
      <p className="import-what">
        {t('own.notOpened')} <Bold>{finding.fileName}</Bold>
        {t('own.colon')} {refusalInWords(finding.refusal, t)}
      </p>
      <Dismiss onDismiss={onDismiss} />
    </div>
  ) : (
    <div className="import-line">
      <p className="import-what">
        <Bold>{finding.fileName}</Bold>
        {t('own.colon')} {reportInWords(finding.report, t)}
        {remarksOf(finding.report, finding.rows, t, lang).map((remark) => (
          <span key={remark} className="import-remark">
            {remark}
          </span>
        ))}
      </p>
      {offersYears && <OwnYearsSwitch className="plain-button" />}
      {finding.outOfSight && <FitMap set={finding.set} />}
      <ShowList />
      <Dismiss onDismiss={onDismiss} />
    </div>
  );
}

/** Leads to the page of the reader's own events. */
export function ShowList() {
  const t = useOwnTranslate();
  const store = useViewStore();
  return (
    <button
      type="button"
      className="plain-button"
      onClick={() => store.getState().select({ type: 'page', id: 'own' })}
    >
      {t('own.show')}
    </button>
  );
}

export function Dismiss({ onDismiss }: Pick<FindingLineProps, 'onDismiss'>) {
  const t = useOwnTranslate();
  return (
    <button type="button" className="plain-button" onClick={onDismiss}>
      {t('own.dismiss')}
    </button>
  );
}

/** A name from outside: it may run from right to left. */
export function Bold({ children }: { readonly children: ReactNode }) {
  return (
    <strong>
      <bdi>{children}</bdi>
    </strong>
  );
}
