import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset';
import type { Bilingual, EventRecord } from '../../domain/record';
import { ProjectText } from '../../store/ProjectText';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { useDocuments } from '../../words/documents';
import { ContextOff } from '../lists/ContextOff';
import { RecordButton } from '../lists/RecordButton';
import { useContextLine } from './ContextCard';
import { ContextStatement } from './ContextStatement';

/** What other public pages tell of a record of the documents: beside its evidence, never part of it. */
export function ContextOfRecord({ record }: { readonly record: EventRecord }) {
  const t = useTranslate();
  const dataset = useView((state) => state.dataset);
  const shown = useView(({ tiers }) => tiers.has('context'));
  const documents = useDocuments();
  const line = useContextLine();
  const facts = useMemo(() => contextOf(record, dataset), [record, dataset]);
  if (!shown) return <ContextOff count={facts.length} />;
  if (facts.length === 0) return null;
  return (
    <section className="panel-part context-part">
      <h3 className="part-heading">
        {t('panel.context.heading')}
        <span className="part-note">{line}</span>
      </h3>
      {facts.some(({ repeats }) => repeats) && (
        <p className="panel-hint">
          {t('panel.context.repeats', { only: t('panel.context.only', documents) })}
        </p>
      )}
      <ul className="record-list">
        {facts.map((bearing) => (
          <li key={bearing.fact.id} className="context-conflict">
            <BearingContext {...bearing} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function BearingContext({ fact, repeats, conflicts }: BearingFact) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  return (
    <>
      {/* A fact that repeats a record has no card of its own: that record's card tells it. */}
      {!repeats && <RecordButton record={fact} />}
      {fact.context && <ContextStatement fact={fact.context} withAgreement />}
      {conflicts.map((what) => (
        <p key={what[lang]} className="context-differs">
          <strong>{t('panel.context.conflict')}</strong>
          {t('panel.separator')}
          <ProjectText text={what} />
        </p>
      ))}
    </>
  );
}

/** A context fact that bears on a record of the documents. */
interface BearingFact {
  readonly fact: EventRecord;
  /** It tells the same occurrence. */
  readonly repeats: boolean;
  /** What does not agree. */
  readonly conflicts: readonly Bilingual[];
}

/** The context facts that repeat a record of the documents or do not agree with it, each once; repeats first. */
export function contextOf(record: EventRecord, dataset: Dataset): readonly BearingFact[] {
  const repeats = dataset.repeatsOf.get(record.id) ?? [];
  const conflicts = dataset.conflictsOf.get(record.id) ?? [];
  const facts = new Set([...repeats, ...conflicts.map(({ fact }) => fact)]);
  return [...facts].map((fact) => ({
    fact,
    repeats: repeats.includes(fact),
    conflicts: conflicts.flatMap((conflict) => (conflict.fact === fact ? [conflict.what] : [])),
  }));
}
