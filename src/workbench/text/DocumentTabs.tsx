import { useEffect, useRef } from 'react';
import { inPercent } from '../../ui/inPercent';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { useWork } from '../state/useWork';
import { accountedFor, sharesOf } from './coverage';
import { TEXT_WORDS } from './textWords';

interface DocumentTabsProps {
  readonly shown: string;
  readonly onAdd: () => void;
}

/** The documents of the project, each with how much of it is accounted for, and the way to add others. */
export function DocumentTabs({ shown, onAdd }: DocumentTabsProps) {
  const t = useMessages(TEXT_WORDS);
  const { lang } = useTranslate();
  const sources = useWork(({ history }) => history.work.sources);
  const documents = useWork(({ checked }) => checked.documents);
  const look = useWork((state) => state.look);
  const row = useRef<HTMLFieldSetElement>(null);
  // One that was added stands behind all others, maybe out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one is pressed then
  useEffect(() => {
    row.current
      ?.querySelector('[aria-pressed="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  return (
    <fieldset ref={row} className="text-tabs" aria-label={t('text.documents')}>
      {sources.map(({ id, publisher, title }) => {
        const checked = documents[id];
        const share = checked ? inPercent(accountedFor(sharesOf(checked.coverage)), lang) : '…';
        return (
          <button
            key={id}
            type="button"
            className="text-tab"
            aria-pressed={id === shown}
            title={title}
            onClick={() => look({ document: id, words: null })}
          >
            <span className="text-publisher">
              <bdi>{publisher}</bdi> <span className="text-part">{share}</span>
              <span className="visually-hidden"> {t('text.tab.share')}</span>
            </span>{' '}
            <bdi className="text-tab-title">{title}</bdi>
          </button>
        );
      })}
      <button type="button" className="plain-button text-add" onClick={onAdd}>
        + {t('text.add')}
      </button>
    </fieldset>
  );
}
