import { useMemo } from 'react';
import { passageWith, type QuotedPassage } from '../../dataset/passages';
import type { EventRecord, Mention, Place } from '../../domain/record';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { highlightsOf } from '../highlight';
import { RecordLink } from '../lists/RecordLink';
import { Rendering } from '../quotation/Rendering';
import { SourceButton } from '../source/SourceButton';
import { PassageLink } from './PassageLink';
import './mentions.css';

interface PlaceMentionsProps {
  readonly place: Place;
  /** The passages that stand above on the page. */
  readonly passages: readonly QuotedPassage[];
}

/**
 * Every passage that names or means the place, whether or not it is an event. Of one that stands above
 * only the name is repeated.
 */
export function PlaceMentions({ place, passages }: PlaceMentionsProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const events = useView((state) => state.dataset.events);
  const mentions = useMemo(() => mentionsOf(place, events), [place, events]);
  if (mentions.length === 0) return null;
  return (
    <section className="panel-part">
      <h3 className="part-heading">{t('panel.mentions', { place: place.name[lang] })}</h3>
      <ul className="mentions">
        {mentions.map((item) => {
          const { mention } = item;
          const key = `${mention.source} ${mention.start}`;
          const passage = passageWith(mention, passages);
          return passage ? (
            <MentionAbove key={key} item={item} passage={passage} />
          ) : (
            <MentionItem key={key} item={item} />
          );
        })}
      </ul>
    </section>
  );
}

interface MentionAboveProps {
  readonly item: PlaceMention;
  readonly passage: QuotedPassage;
}

function MentionAbove({ item, passage }: MentionAboveProps) {
  const t = useTranslate();
  const sources = useView((state) => state.dataset.sources);
  const { mention, phrase, records } = item;
  return (
    <li className="mention-above" {...highlightsOf(records.map(({ id }) => id))}>
      {phrase !== '' && (
        <>
          <q className="source-words" lang={sources.get(mention.source)?.language}>
            <mark className="mention-phrase">{phrase}</mark>
          </q>
          {t('panel.separator')}
        </>
      )}
      <PassageLink passage={passage} above />
      {mention.use === 'metonym' && (
        <span className="fact-aside mention-metonym">{t('panel.metonym')}</span>
      )}
    </li>
  );
}

function MentionItem({ item }: { readonly item: PlaceMention }) {
  const t = useTranslate();
  const sources = useView((state) => state.dataset.sources);
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
            <li key={record.id}>
              <RecordLink record={record} />
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
