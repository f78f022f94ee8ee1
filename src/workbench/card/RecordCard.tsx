import { useEffect, useState } from 'react';
import type { WrittenEvent } from '../../compile/written';
import { MarkIcon } from '../../marks/MarkIcon';
import { useMessages } from '../../ui/useMessages';
import { useWork } from '../state/useWork';
import type { EditRefusal } from '../work/built';
import { removeRecord } from '../work/recordEdits';
import { ActorsField } from './ActorsField';
import { CARD_WORDS } from './cardWords';
import { KindField, StatusField } from './KindField';
import { More } from './More';
import { PlacesField } from './PlacesField';
import { Quotations } from './Quotations';
import { SameAs } from './SameAs';
import { TitleField } from './TitleField';
import { CardProvider, useCardOf } from './useCard';
import { WhenField } from './WhenField';

interface RecordCardProps {
  readonly record: WrittenEvent;
  /** Just made: its title is what is written first. */
  readonly isNew: boolean;
}

/** The card of one record: six fields, its quotations, and the rest behind “More”. */
export function RecordCard({ record, isNew }: RecordCardProps) {
  const t = useMessages(CARD_WORDS);
  const look = useWork((state) => state.look);
  const [refusal, setRefusal] = useState<EditRefusal | null>(null);
  const card = useCardOf(record, setRefusal);
  // What it asks of the text is asked for this record alone.
  useEffect(() => () => look({ choosing: null }), [look]);
  const remove = () => {
    if (card.make(removeRecord(card.base, record.id))) look({ record: null });
  };
  return (
    <CardProvider value={card}>
      <div className="card-head">
        <MarkIcon kind={record.kind} status={record.status} size={24} />
        <button type="button" className="link-button" onClick={() => look({ record: null })}>
          {t('card.all')}
        </button>
        <button type="button" className="link-button card-delete" onClick={remove}>
          {t('card.delete')}
        </button>
      </div>
      {refusal && (
        <p className="card-problem" role="alert">
          {t(`card.refused.${refusal}`)}
        </p>
      )}
      <TitleField isNew={isNew} />
      <Quotations />
      <KindField />
      <StatusField />
      <WhenField />
      <PlacesField />
      <ActorsField />
      <SameAs />
      <More />
    </CardProvider>
  );
}
