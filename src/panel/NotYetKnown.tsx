import { useLayoutEffect } from 'react';
import type { Dataset } from '../dataset/dataset';
import { publicationDay } from '../domain/publicationDay';
import type { EventRecord, Lang, Source } from '../domain/record';
import { ProjectText } from '../store/ProjectText';
import { useView } from '../store/useView';
import type { Selection } from '../store/view';
import { formatDay, formatEdtf } from '../ui/formatDate';
import { KNOWN } from '../ui/messages/known';
import { useMessages } from '../ui/useMessages';
import { PanelHeading } from './PanelHeading';
import { usePanel } from './usePanel';

const named = ({ publisher, published }: Source, lang: Lang): string =>
  `${publisher}, ${formatEdtf(published, lang)}`;

/** The documents that told a record first: those of the first day on which one of them told it. */
function firstTellers({ quotes }: EventRecord, { sources }: Dataset): readonly Source[] {
  const tellers = new Set(
    quotes
      .filter(({ stance, supports }) => stance === 'supports' && supports.includes('kind'))
      .flatMap(({ source }) => sources.get(source) ?? []),
  );
  const dayOf = ({ published }: Source): number => publicationDay(published) ?? Infinity;
  const first = Math.min(...[...tellers].map(dayOf));
  return [...tellers].filter((source) => dayOf(source) === first);
}

/** What is chosen and was not known yet on the day: when it was, and the way to it. */
export function NotYetKnown({ selection }: { readonly selection: Selection }) {
  const t = useMessages(KNOWN);
  const lang = useView((state) => state.lang);
  const known = useView((state) => state.known);
  const whole = useView((state) => state.whole);
  const setKnown = useView((state) => state.setKnown);
  const { focusHeading, headingRef, focusIsDue } = usePanel();
  // What takes its place has a heading of its own, which may still have to load.
  useLayoutEffect(
    () => () => {
      const heading = headingRef.current;
      if (heading && heading === document.activeElement) focusIsDue.current = true;
    },
    [headingRef, focusIsDue],
  );
  if (known === null) return null;
  const date = formatDay(known, lang);
  const record =
    selection.type === 'event' ? whole.events[whole.rowOf.get(selection.id) ?? -1] : undefined;
  const source = selection.type === 'source' ? whole.sources.get(selection.id) : undefined;
  const tellers = record ? firstTellers(record, whole).map((teller) => named(teller, lang)) : [];
  return (
    <>
      <PanelHeading>
        {t(source ? 'known.notPublished' : 'known.notReported', { date })}
      </PanelHeading>
      {record && (
        <p>
          <ProjectText text={record.title} />
        </p>
      )}
      {tellers.length > 0 && (
        <p>
          {t('known.firstTold', {
            source: new Intl.ListFormat(lang).format(tellers),
          })}
        </p>
      )}
      {record?.tier === 'context' && <p>{t('known.contextOff')}</p>}
      {source && (
        <p>
          {t('known.publishedOn', {
            publisher: source.publisher,
            date: formatEdtf(source.published, lang),
          })}
        </p>
      )}
      <p>
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            focusHeading();
            void setKnown(null);
          }}
        >
          {t('known.leave')}
        </button>
      </p>
    </>
  );
}
