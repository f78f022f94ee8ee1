import { usePanel } from '../../panel/usePanel';
import { OwnMark } from '../look/OwnMark';
import { ownEventId } from '../store/ownSets';
import type { OwnRow } from './mergedRows';
import { type OwnRowWords, ownRowWords } from './ownRowWords';
import { useOwnWords } from './useOwnWords';
import './own.css';

interface OwnRowTextProps {
  readonly words: OwnRowWords;
  readonly colour: number;
}

/** Symbol, title, date and parts of a row; texts of the file keep their own direction. */
export function OwnRowText({ words, colour }: OwnRowTextProps) {
  const { t, own } = useOwnWords();
  const { kind, title, date, type, sides, place, killed, possible } = words;
  return (
    <>
      <OwnMark kind={kind} colour={colour} faint={possible} />
      <span className="own-row-text">
        <span className="own-row-title">
          <span className="visually-hidden">
            {t(`kind.${kind}`)}
            {t('panel.separator')}
          </span>
          <bdi>{title}</bdi>
        </span>
        <span className="own-row-meta">
          <span className="meta-date">{date}</span>
          {possible && <span className="meta-possibly"> · {own('own.possibly')}</span>}
          {place && <FileText text={place} />}
          {killed && ` · ${killed}`}
          {sides && <FileText text={sides} />}
          {type && <FileText text={type} />}
        </span>
      </span>
    </>
  );
}

const FileText = ({ text }: { readonly text: string }) => (
  <span>
    {' · '}
    <bdi>{text}</bdi>
  </span>
);

/** An own event in a short list; opens it. */
export function OwnRowButton(item: OwnRow) {
  const { choose } = usePanel();
  const words = ownRowWords(item, useOwnWords());
  return (
    <button
      type="button"
      className={words.possible ? 'record-button own-row is-possible' : 'record-button own-row'}
      onClick={() => choose({ type: 'own', id: ownEventId(item.set.id, item.row) })}
    >
      <OwnRowText words={words} colour={item.set.colour} />
    </button>
  );
}
