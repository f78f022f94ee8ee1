import type { MouseEvent } from 'react';
import { useMessages } from '../../ui/useMessages';
import { useWork } from '../state/useWork';
import { type Command, KEYS } from './keys';
import { ReasonForm } from './ReasonForm';
import { TEXT_WORDS } from './textWords';
import type { Choice } from './useChoice';
import type { Reading } from './useReading';
import type { TextActions } from './useTextActions';

interface TextBarProps {
  readonly reading: Reading;
  readonly choice: Choice;
  readonly actions: TextActions;
}

const COMMANDS = ['record', 'add', 'general', 'boilerplate', 'back', 'open', 'clear'] as const;

/** The two ends of the chosen words, each with its ways back and on. */
const ENDS = [
  { what: 'start', ways: ['start.out', 'start.in'] },
  { what: 'end', ways: ['end.in', 'end.out'] },
] as const;

/** How a key is called on it. */
const SHOWN: Readonly<Record<string, string>> = { Enter: '↵', Escape: 'Esc' };

const isByKey = ({ detail }: MouseEvent): boolean => detail === 0;

/** What can be done with the chosen words, within reach of a thumb; nothing while none are chosen. */
export function TextBar({ reading, choice, actions }: TextBarProps) {
  const t = useMessages(TEXT_WORDS);
  const choosing = useWork((state) => state.choosing);
  if (!choice.words || choosing) return null;
  const { can, run, asking } = actions;
  const tooltip = (what: string, command: Command) =>
    t('text.do.key', { what, key: SHOWN[KEYS[command]] ?? KEYS[command].toUpperCase() });
  return (
    <fieldset className="text-bar" aria-label={t('text.do')}>
      {asking ? (
        <ReasonForm
          key={`${asking} ${choice.words.start}`}
          {...{ reading, choice, actions, asking }}
        />
      ) : (
        <>
          <div className="text-commands">
            {COMMANDS.filter((command) => command !== 'back' || can.back)
              .filter((command) => command !== 'open' || can.open)
              .filter((command) => command !== 'add' || can.add)
              .map((command) => {
                const name = t(`text.do.${command}`);
                return (
                  <button
                    key={command}
                    type="button"
                    className={command === 'record' ? 'plain-button is-main' : 'plain-button'}
                    title={tooltip(name, command)}
                    aria-keyshortcuts={KEYS[command]}
                    aria-disabled={!can[command]}
                    onClick={(event) => run(command, isByKey(event))}
                  >
                    {name}
                  </button>
                );
              })}
          </div>
          <div className="text-ends">
            {ENDS.map(({ what, ways }) => (
              <span key={what} className="text-end">
                <span aria-hidden="true">{t(`text.${what}`)}</span>
                {ways.map((way, index) => (
                  <button
                    key={way}
                    type="button"
                    className="plain-button"
                    title={t(`text.${way}`)}
                    aria-label={t(`text.${way}`)}
                    onClick={() => choice.move({ what, unit: 'word', by: index === 0 ? -1 : 1 })}
                  >
                    <svg viewBox="0 0 24 24" aria-hidden="true">
                      <path d={index === 0 ? 'M15 5 8 12l7 7' : 'M9 5l7 7-7 7'} />
                    </svg>
                  </button>
                ))}
              </span>
            ))}
          </div>
        </>
      )}
    </fieldset>
  );
}
