import { type CampCustody, custodyOn } from '../../domain/custody';
import type { EventRecord, Place } from '../../domain/record';
import { selectWindow } from '../../store/selectors';
import { useView } from '../../store/useView';
import { formatDay } from '../../ui/formatDate';
import { useTranslate } from '../../ui/useTranslate';
import { ContextStatement } from '../event/ContextStatement';
import { RecordButton } from '../lists/RecordButton';
import { Quotation } from '../quotation/Quotation';
import { excerptsOf } from '../quotation/witnesses';
import { custodyInWords, statementInWords } from './campWords';
import { useCustodyInput } from './useCustodyInput';

/** Who holds the camp on the day of the slider, or at the end of the window. */
export function CampNow({ place }: { readonly place: Place }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  const input = useCustodyInput();
  const { to } = useView(selectWindow);
  const state = custodyInWords(custodyOn(input, place.id, to), { dataset, lang, t });
  return (
    <p className="camp-now">
      {t('panel.camp.now', { day: formatDay(to, lang) })} <strong>{state}</strong>
    </p>
  );
}

interface CampListProps {
  readonly custody: CampCustody;
  /** With the words of the sources; left out where these stand beside the list. */
  readonly withQuotes?: boolean;
}

/** What each record says of a camp, in order of time, then the plans. */
export function CampList({ custody, withQuotes = false }: CampListProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const dataset = useView((state) => state.dataset);
  return (
    <>
      <ol className="record-list">
        {custody.statements.map((event) => (
          <li key={event.id} className="camp-statement">
            <RecordButton record={event} />
            <p className="camp-words">
              {statementInWords(event, custody, { dataset, lang, t }).join(' ')}
            </p>
            {withQuotes && <Words record={event} />}
          </li>
        ))}
      </ol>
      {custody.plans.length > 0 && (
        <>
          <p className="camp-words">{t('panel.camp.plans')}</p>
          <ol className="record-list">
            {custody.plans.map((event) => (
              <li key={event.id} className="camp-statement">
                <RecordButton record={event} />
                {withQuotes && <Words record={event} />}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

/** The words of a document, or our own where the record is context. */
function Words({ record }: { readonly record: EventRecord }) {
  return record.context ? (
    <ContextStatement fact={record.context} />
  ) : (
    <FirstQuote record={record} />
  );
}

/** The first quotation that says what happened. */
function FirstQuote({ record }: { readonly record: EventRecord }) {
  const excerpts = excerptsOf(record.quotes);
  const excerpt = excerpts.find(({ supports }) => supports.includes('kind')) ?? excerpts[0];
  return excerpt ? <Quotation excerpt={excerpt} record={record} /> : null;
}
