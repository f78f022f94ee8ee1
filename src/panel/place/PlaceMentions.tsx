import { useMemo } from 'react';
import type { EventRecord, Mention, Place } from '../../domain/record';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { highlightsOf } from '../highlight';
import { Rendering } from '../quotation/Rendering';
import { SourceButton } from '../source/SourceButton';
import { usePanel } from '../usePanel';
import './mentions.css';

/** Every passage that names or means the place, whether or not it is an event. */
export function PlaceMentions({ place }: { readonly place: Place }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const events = useView((state) => state.dataset.events);
  const mentions = useMemo(() => mentionsOf(place, events), [place, events]);
  if (mentions.length === 0) return null;
  return (
    <section className="panel-part">
      <h3 className="part-heading">{t('panel.mentions', { place: place.name[lang] })}</h3>
      <ul className="mentions">
        {mentions.map((item) => (
          <MentionItem key={`${item.mention.source} ${item.mention.start}`} item={item} />
        ))}
      </ul>
    </section>
  );
}

function MentionItem({ item }: { readonly item: PlaceMention }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const sources = useView((state) => state.dataset.sources);
  const { choose } = usePanel();
  const { mention, before, phrase, after, records } = item;
  const source = sources.get(mention.source);
  return (
    <li {...highlightsOf(records.map(({ id }) => id))}>
      <p className="mention-words" lang={source?.language}>
        <q className="verbatim">
          {before}
          {phrase !== '' && <mark className="mention-phrase">{phrase}</mark>}
          {after}
        </q>
      </p>
      <Rendering exact={mention.exact} language={source?.language} />
      <p className="mention-notes">
        {source && <SourceButton source={source} at={mention.start} />}
        {mention.use === 'metonym' && (
          <span className="fact-aside mention-metonym">{t('panel.metonym')}</span>
        )}
        {records.length === 0 && <span className="fact-aside">{t('panel.mentionNoRecord')}</span>}
      </p>
      {records.length > 0 && (
        <ul className="mention-records" aria-label={t('panel.passageRecords')}>
          {records.map((record) => (
            <li key={record.id} {...highlightsOf([record.id])}>
              <button
                type="button"
                className="link-button"
                onClick={() => choose({ type: 'event', id: record.id })}
              >
                <span className="visually-hidden">
                  {t(`kind.${record.kind}`)}
                  {t('panel.separator')}
                </span>
                {record.title[lang]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface PlaceMention {
  readonly mention: Mention;
  /** The passage before the phrase, the phrase, and the rest; all of it is `before` without one. */
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
  /** Records that quote some of the passage, in order of time. */
  readonly records: readonly EventRecord[];
}

/** Every passage that names or means a place, by document and in the order of its text. */
export function mentionsOf(place: Place, events: readonly EventRecord[]): readonly PlaceMention[] {
  const mentions: readonly Mention[] = [...place.mentions].sort(
    (a, b) => a.source.localeCompare(b.source) || a.start - b.start,
  );
  return mentions.map((mention) => {
    const { source, start, end, exact, phrase = '' } = mention;
    const at = phrase === '' ? -1 : exact.indexOf(phrase);
    return {
      mention,
      before: at === -1 ? exact : exact.slice(0, at),
      phrase: at === -1 ? '' : phrase,
      after: at === -1 ? '' : exact.slice(at + phrase.length),
      records: events.filter(({ quotes }) =>
        quotes.some((quote) => quote.source === source && quote.start < end && quote.end > start),
      ),
    };
  });
}
