import { useState } from 'react';
import type { Part, Question } from '../../read/outcome';
import { megabytes } from '../importWords';
import { AskDialog } from './AskDialog';
import { type AskTranslate, useAskTranslate } from './useAskTranslate';

type PartsQuestion = Extract<Question, { about: 'parts' }>;

interface PartsDialogProps {
  readonly name: string;
  readonly question: PartsQuestion;
  readonly onAnswer: (parts: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** More files than this nobody wants to open unasked. */
const MOST_CHOSEN = 12;
/** Bytes; smaller files differ by kilobytes. */
const LEAST_MB = 100_000;

/** Sheets of a workbook mostly repeat or explain the first; files of an archive are there to be opened. */
const chosenFirst = ({ of, parts }: PartsQuestion): readonly string[] =>
  (of === 'workbook' || parts.length > MOST_CHOSEN ? parts.slice(0, 1) : parts).map(
    ({ name }) => name,
  );

/** Asks which files of an archive, or sheets of a workbook, shall be opened. */
export function PartsDialog({ name, question, onAnswer, onCancel }: PartsDialogProps) {
  const t = useAskTranslate();
  const { of, parts } = question;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(chosenFirst(question)));
  const count = chosen.size;
  const toggle = (part: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(part);
    else next.delete(part);
    setChosen(next);
  };
  return (
    <AskDialog
      className="ask-narrow"
      heading={t(`ask.parts.heading.${of}`)}
      name={name}
      open={t(`ask.open.${of}`, { count })}
      disabled={count === 0}
      onSubmit={() => onAnswer(parts.map((part) => part.name).filter((part) => chosen.has(part)))}
      onCancel={onCancel}
    >
      <fieldset className="ask-parts">
        <legend>{t(`ask.parts.intro.${of}`, { count: parts.length })}</legend>
        {parts.length > 2 && (
          <p className="ask-choose">
            <button
              type="button"
              className="plain-button"
              onClick={() => setChosen(new Set(parts.map((part) => part.name)))}
            >
              {t('ask.parts.all')}
            </button>
            <button type="button" className="plain-button" onClick={() => setChosen(new Set())}>
              {t('ask.parts.nothing')}
            </button>
          </p>
        )}
        <ul>
          {parts.map((part) => (
            <li key={part.name}>
              <label className="ask-option">
                <input
                  type="checkbox"
                  checked={chosen.has(part.name)}
                  onChange={({ target }) => toggle(part.name, target.checked)}
                />
                <span>
                  <bdi>{part.name}</bdi> <span className="ask-quiet">{sizeOf(of, part, t)}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p className="ask-hint" role="status">
        {count === 0 && t('ask.parts.least')}
      </p>
    </AskDialog>
  );
}

function sizeOf(of: PartsQuestion['of'], { size }: Part, t: AskTranslate): string {
  if (size === null) return '';
  if (of === 'workbook') return t('ask.parts.rows', { count: size });
  return size < LEAST_MB
    ? t('ask.parts.kilobytes', { size: Math.ceil(size / 1_000) })
    : t('ask.parts.megabytes', { size: megabytes(size) });
}
