import type { ContextFact } from '../../domain/record';
import { useView, useViewStore } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { RecordButton } from '../lists/RecordButton';
import { Citations } from './Citations';
import './context.css';

/** Says before all else that a record is not of the five documents, and where it is left out. */
export function ContextLine() {
  const t = useTranslate();
  const store = useViewStore();
  const shown = useView(({ tiers }) => tiers.has('context'));
  return (
    <>
      <p className="context-line">{t('panel.context.line')}</p>
      {!shown && (
        <p className="panel-hint">
          {t('panel.context.off')}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => store.getState().setContextShown(true)}
          >
            {t('panel.context.on')}
          </button>
        </p>
      )}
    </>
  );
}

/** A context fact: its statement, how far the pages agree, the pages, and what the documents say otherwise. */
export function ContextCard({ fact }: { readonly fact: ContextFact }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  return (
    <>
      <section className="panel-part">
        <h3 className="part-heading">{t('panel.context.statement')}</h3>
        <p className="context-statement">{fact.statement[lang]}</p>
        <dl className="facts">
          <dt>{t('panel.context.agreement')}</dt>
          <dd>{t(`panel.context.agreement.${fact.agreement}`)}</dd>
          {fact.disagreement && (
            <>
              <dt>{t('panel.context.disagreement')}</dt>
              <dd>{fact.disagreement[lang]}</dd>
            </>
          )}
        </dl>
      </section>
      <section className="panel-part">
        <h3 className="part-heading">{t('panel.context.citations')}</h3>
        <Citations citations={fact.citations} />
      </section>
      <ContextConflicts fact={fact} />
    </>
  );
}

/** The documents' records that a context fact does not agree with. */
function ContextConflicts({ fact }: { readonly fact: ContextFact }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const { events, rowOf } = useView((state) => state.dataset);
  if (fact.conflicts.length === 0) return null;
  return (
    <section className="panel-part">
      <h3 className="part-heading">{t('panel.context.conflicts')}</h3>
      <p className="panel-hint">{t('panel.context.conflictsHint')}</p>
      <ul className="record-list">
        {fact.conflicts.map(({ event, what }) => {
          const record = events[rowOf.get(event) ?? -1];
          return (
            <li key={event} className="context-conflict">
              <p className="context-statement">{what[lang]}</p>
              {record && <RecordButton record={record} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
