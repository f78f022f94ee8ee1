import { useState } from 'react';
import type { EventId } from '../domain/ids';
import { useView } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { permalinkOf } from './citePermalink';
import './report.css';

/** Names the record and gives its permanent link, for whoever found an error in it. */
export function ReportError({ id }: { readonly id: EventId }) {
  const t = useTranslate();
  const [copied, setCopied] = useState(false);
  const link = permalinkOf(
    id,
    useView((state) => state.dataset.version),
  );
  const copy = () =>
    // Without a secure context there is no clipboard: the link can still be selected and copied.
    navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
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
          type="text"
          readOnly
          value={link}
          aria-label={t('panel.permalink')}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" className="plain-button" onClick={copy}>
          {t('panel.copyLink')}
        </button>
        <span role="status">{copied ? t('panel.copied') : ''}</span>
      </p>
    </details>
  );
}
