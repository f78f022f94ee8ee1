import type { ReactNode } from 'react';
import type { ListedRecord } from '../dataset/passages';
import { handoverSides } from '../marks/handoverSides';
import { MarkIcon } from '../marks/MarkIcon';
import type { ViewState } from '../store/viewStore';
import { ExternalLink } from '../ui/ExternalLink';
import { translator } from '../ui/useTranslate';
import { dateInWords, statusInWords } from '../words/recordWords';

interface PrintedRecordProps {
  readonly item: ListedRecord;
  readonly state: ViewState;
  /** The address of the page. */
  readonly page: string;
  /** What follows its line. */
  readonly children?: ReactNode;
}

/** A record on paper: its name, a line on it, and where it is context its statement and pages. */
export function PrintedRecord({ item, state, page, children }: PrintedRecordProps) {
  const { record, possible } = item;
  const { dataset, lang } = state;
  const t = translator(lang);
  const places = [...new Set(record.places.map(({ place }) => place))].map(
    (id) => dataset.places.get(id)?.name[lang] ?? id,
  );
  const meta = [
    dateInWords(record, lang, t),
    possible ? t('panel.possibly') : '',
    statusInWords(record, lang, t),
    places.join(', '),
  ];
  const selection = { type: 'event', id: record.id } as const;
  const link = new URL(state.permanentHash({ ...state, selection }), page).href;
  return (
    <div className="print-record">
      <h3>
        <MarkIcon
          kind={record.kind}
          status={record.status}
          tier={record.tier}
          sides={handoverSides(record)}
          size={16}
        />{' '}
        {record.title[lang]}
      </h3>
      <p className="print-quiet">
        {meta.filter((part) => part !== '').join(' · ')} · <a href={link}>{record.id}</a>
      </p>
      {children}
      {record.context && (
        <>
          <p className="print-statement">{record.context.statement[lang]}</p>
          <ul className="print-quiet">
            {record.context.citations.map(({ url, publisher, title }) => (
              <li key={url}>
                {publisher}
                {t('panel.separator')}
                <ExternalLink url={url}>{title ?? url}</ExternalLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
