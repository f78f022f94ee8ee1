import { useMessages } from '../../ui/useMessages';
import { useWork, useWorkStore } from '../state/useWork';
import { asideSpans, takeBack } from '../work/aside';
import { TEXT_WORDS } from './textWords';
import type { Reading } from './useReading';

const GENERAL = /^general\[(\d+)\]\.exact$/;
const SHOWN = 80;

/** Words that were set aside as general and that the check refuses as such: they name a date. */
export function DatedWords({ reading }: { readonly reading: Reading }) {
  const t = useMessages(TEXT_WORDS);
  const store = useWorkStore();
  const issues = useWork(({ checked }) => checked.issues);
  const { source, text } = reading;
  const refused = issues.flatMap(({ file, record, field }) => {
    const index = GENERAL.exec(field)?.[1];
    if (file !== 'data/sources.json' || record !== source.id || index === undefined) return [];
    const spans = asideSpans(source, text);
    return spans.filter((span) => span.type === 'general' && span.index === Number(index));
  });
  if (refused.length === 0) return null;
  const back = (span: (typeof refused)[number]) => {
    const { history, act } = store.getState();
    const edit = takeBack(history.work, source.id, span);
    if (edit) act(edit);
  };
  return (
    <ul className="text-dated" role="alert">
      {refused.map((span) => {
        const words = text.slice(span.start, span.end);
        const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
        return (
          <li key={span.start}>
            {t('text.dated', { words: shown })}{' '}
            <button type="button" className="link-button" onClick={() => back(span)}>
              {t('text.dated.back')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
