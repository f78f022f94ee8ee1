import { useId, useState } from 'react';
import type { EncodingPreview, Question } from '../../read/outcome';
import type { Encoding } from '../../read/text/encoding';
import { encodingInWords, languageOf } from '../encodingNames';
import { useOwnTranslate } from '../useOwnTranslate';
import { AskDialog } from './AskDialog';
import { useAskTranslate } from './useAskTranslate';

interface EncodingDialogProps {
  readonly name: string;
  readonly question: Extract<Question, { about: 'encoding' }>;
  readonly onAnswer: (encoding: Encoding) => void;
  readonly onCancel: () => void;
}

/** Asks in which encoding the text of a file can be read, by lines of it. */
export function EncodingDialog({ name, question, onAnswer, onCancel }: EncodingDialogProps) {
  const t = useAskTranslate();
  const { guess, previews } = question;
  const [chosen, setChosen] = useState(guess);
  const id = useId();
  return (
    <AskDialog
      className="ask-encoding"
      heading={t('ask.encoding.heading')}
      name={name}
      open={t('ask.open')}
      onSubmit={() => onAnswer(chosen)}
      onCancel={onCancel}
    >
      <fieldset>
        <legend>{t('ask.encoding.intro')}</legend>
        <div className="ask-options">
          {previews.map((preview) => (
            <EncodingOption
              key={preview.encoding}
              id={id}
              preview={preview}
              chosen={preview.encoding === chosen}
              onChoose={() => setChosen(preview.encoding)}
            />
          ))}
        </div>
      </fieldset>
    </AskDialog>
  );
}

interface EncodingOptionProps {
  readonly id: string;
  readonly preview: EncodingPreview;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function EncodingOption({ id, preview, chosen, onChoose }: EncodingOptionProps) {
  const t = useOwnTranslate();
  const { encoding, lines } = preview;
  const words = encodingInWords(encoding, t);
  const linesId = `${id}${encoding}`;
  return (
    <label className="ask-option">
      <input
        type="radio"
        name={id}
        checked={chosen}
        aria-label={words}
        aria-describedby={linesId}
        onChange={onChoose}
      />
      <span>
        <strong>{words}</strong>
        <span id={linesId} className="ask-lines" lang={languageOf(encoding)}>
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
            <span key={at} dir="auto">
              {line}
            </span>
          ))}
        </span>
      </span>
    </label>
  );
}
