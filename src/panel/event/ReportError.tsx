import type { EventId } from '../../domain/ids';
import { useView } from '../../store/useView';
import { useCopy } from '../../ui/useCopy';
import { useTranslate } from '../../ui/useTranslate';
import { permalinkOf } from '../takeaway/citePermalink';
import './report.css';

/** Names the record and gives its permanent link, for whoever found an error in it. */
export function ReportError({ id }: { readonly id: EventId }) {
  const t = useTranslate();
  const { fieldRef, done, copy } = useCopy<HTMLInputElement>();
  const link = permalinkOf(
    id,
    useView((state) => state.dataset.version),
    useView((state) => state.known),
  );
  return (
    <details className="report-error">
      <summary>{t('panel.report')}</summary>
      <p>{t('panel.reportHint')}</p>
      <p>
        {t('panel.reportId')}
        {t('panel.separator')}
        <code>{id}</code>
      </p>
      <p className="report-link">
        <input
          ref={fieldRef}
          type="text"
          readOnly
          value={link}
          aria-label={t('panel.permalink')}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" className="plain-button" onClick={copy}>
          {t('panel.copyLink')}
        </button>
        <span role="status">{done ? t(`cite.${done}`) : ''}</span>
      </p>
    </details>
  );
}
