import type { Meaning } from '../../read/outcome';
import type { WrongChoice } from './mappingChoices';
import { type AskTranslate, useAskTranslate } from './useAskTranslate';

interface WrongChoicesProps {
  readonly wrong: readonly WrongChoice[];
  /** The meanings of a group: what is wrong with others is told there. */
  readonly about: readonly Meaning[];
}

/** What is wrong with the choices of a group, as soon as it is. */
export function WrongChoices({ wrong, about }: WrongChoicesProps) {
  const t = useAskTranslate();
  const told = wrong.filter((choice) => about.includes(meaningOf(choice)));
  return (
    <div role="alert">
      {told.map((choice) => {
        const words = inWords(choice, t);
        return (
          <p key={words} className="ask-hint">
            {words}
          </p>
        );
      })}
    </div>
  );
}

/** Of two columns, the one further down the form. */
function meaningOf(choice: WrongChoice): Meaning {
  switch (choice.type) {
    case 'same':
      return choice.other;
    case 'noYear':
      return 'year';
    case 'half':
      return choice.missing;
  }
}

function inWords(choice: WrongChoice, t: AskTranslate): string {
  switch (choice.type) {
    case 'same':
      return t('ask.wrong.same', {
        one: t(`ask.column.${choice.one}`),
        other: t(`ask.column.${choice.other}`),
      });
    case 'noYear':
      return t('ask.wrong.noYear');
    case 'half':
      return t('ask.wrong.half', {
        missing: t(`ask.column.${choice.missing}`).toLocaleLowerCase(),
      });
  }
}
