import type { EventRecord } from '../../domain/record';
import { RecordIcon } from '../../marks/RecordIcon';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { dateInWords, statusInWords } from '../../words/recordWords';
import { lightsWords } from '../quotation/lightsWords';

/** In the row of the way back: when, how sure, and what kind of event. */
export function EventLine({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const status = statusInWords(record, lang, t);
  return (
    <div className="way-head">
      <p className="event-line">
        <RecordIcon record={record} />
        <span>
          <strong {...lightsWords('when')}>{dateInWords(record, lang, t)}</strong>
          {status !== '' && (
            <>
              {' · '}
              <span {...lightsWords('status')}>{status}</span>
            </>
          )}
          {' · '}
          <span {...lightsWords('kind')}>{t(`kind.${record.kind}`)}</span>
        </span>
      </p>
    </div>
  );
}
