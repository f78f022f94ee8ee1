import type { ContextFact } from '../../domain/record';
import { ProjectText } from '../../store/ProjectText';
import { useView, useViewStore } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { useDocuments } from '../../words/documents';
import { RecordButton } from '../lists/RecordButton';
import { ContextStatement } from './ContextStatement';
import './context.css';

/** "Background from other pages, in our words – not from the five reports." */
export function useContextLine(): string {
  const t = useTranslate();
  return t('panel.context.line', { from: t('panel.fromDocuments', useDocuments()) });
}

/** Says before all else that a record is not of the documents. */
export function ContextLine() {
  return <p className="context-line">{useContextLine()}</p>;
}

/** Says where a context fact is left out, and offers to show it there; nothing where it is shown. */
export function ContextHidden() {
  const t = useTranslate();
  const store = useViewStore();
  const shown = useView(({ tiers }) => tiers.has('context'));
  if (shown) return null;
  return (
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
  );
}

/** A context fact: its statement, how far the pages agree, the pages, and what the documents say otherwise. */
export function ContextCard({ fact }: { readonly fact: ContextFact }) {
  return (
    <>
      <ContextStatement fact={fact} withAgreement />
      <ContextConflicts fact={fact} />
    </>
  );
}

/** The documents' records that a context fact does not agree with. */
function ContextConflicts({ fact }: { readonly fact: ContextFact }) {
  const t = useTranslate();
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
              <p className="context-statement">
                <ProjectText text={what} />
              </p>
              {record && <RecordButton record={record} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
