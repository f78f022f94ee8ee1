import { useEffect } from 'react';
import { beginsQuoted } from '../domain/quotationMarks';
import type { EventRecord } from '../domain/record';
import { RecordIcon } from '../marks/RecordIcon';
import { handoverInWords } from '../scene/handoverWords';
import type { Hit } from '../scene/hit';
import { recordsOf, stackInWords } from '../scene/markNames';
import { shorten } from '../scene/shorten';
import { ProjectText } from '../store/ProjectText';
import { useView } from '../store/useView';
import { shortMonths } from '../ui/formatDate';
import { reportFault } from '../ui/reportFault';
import { useTranslate } from '../ui/useTranslate';
import { dateInWords, statusInWords } from '../words/recordWords';
import '../ui/sourceFont.css';

/** What fits into a line. */
const LONGEST_QUOTE = 30;
const MOST_TITLES = 3;

interface OneRecordProps {
  readonly record: EventRecord;
  /** How long before the day looked at it was reported; absent for what is in view. */
  readonly age?: string | undefined;
}

function OneRecord({ record, age }: OneRecordProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const [quote] = record.quotes;
  const source = quote ? dataset.sources.get(quote.source) : undefined;
  const handover = handoverInWords(record, dataset, lang, t);
  const status = statusInWords(record, lang, t);
  const completeDataset = useView((state) => state.completeDataset);
  const lacksWords = !quote && !record.context;
  useEffect(() => {
    if (lacksWords) completeDataset().catch(reportFault);
  }, [lacksWords, completeDataset]);
  return (
    <>
      <p className="hover-line">
        <ShortDate record={record} />
        {status !== '' && ` · ${status}`}
        {age && ` · ${age}`}
      </p>
      <p className="hover-title">
        <RecordIcon record={record} size={18} />
        <span>
          <ProjectText text={record.title} />
        </span>
      </p>
      {handover !== '' && <p className="hover-line">{handover}</p>}
      {quote && source && (
        <p className="hover-quote">
          <q
            lang={source.language}
            className={beginsQuoted(quote.exact) ? 'has-own-marks' : undefined}
          >
            {shorten(quote.exact, LONGEST_QUOTE)}
          </q>
        </p>
      )}
      {!quote && record.context && (
        <p className="hover-quote">
          <ProjectText text={record.context.statement}>
            {(words) => shorten(words, LONGEST_QUOTE)}
          </ProjectText>
        </p>
      )}
    </>
  );
}

function ShortDate({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  return <span className="hover-date">{shortMonths(dateInWords(record, lang, t), lang)}</span>;
}

function Several({
  hit,
  records,
}: {
  readonly hit: Hit;
  readonly records: readonly EventRecord[];
}) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const places = useView((state) => state.dataset.places);
  const { ref } = hit;
  const place = ref.type === 'place' ? places.get(ref.id) : undefined;
  const kind = ref.type === 'place' ? ref.kind : undefined;
  return (
    <>
      <p className="hover-title">
        {place && kind ? stackInWords(kind, place, records, lang, t) : place?.name[lang]}
      </p>
      <ul className="hover-list">
        {records.slice(0, MOST_TITLES).map((record) => (
          <li key={record.id}>
            <RecordIcon record={record} size={14} />
            <span>
              <ShortDate record={record} /> <ProjectText text={record.title} />
            </span>
          </li>
        ))}
      </ul>
      <p className="hover-line">
        {records.length > MOST_TITLES
          ? t('map.hoverMore', { count: records.length - MOST_TITLES })
          : t('map.hoverOpen')}
      </p>
    </>
  );
}

/** When, what, and the first words of a source. */
export function HoverCard({ hit }: { readonly hit: Hit }) {
  const dataset = useView((state) => state.dataset);
  const records = recordsOf(hit.events, dataset);
  const [only] = records;
  return hit.ref.type === 'event' && only ? (
    <OneRecord record={only} age={hit.ghost?.age} />
  ) : (
    <Several hit={hit} records={records} />
  );
}
