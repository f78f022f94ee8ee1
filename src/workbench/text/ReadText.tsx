import { useRef, useState } from 'react';
import { formatEdtf } from '../../ui/formatDate';
import { isolated } from '../../ui/isolated';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { AskLine } from './AskLine';
import { CoverageBar, MarkKey } from './CoverageBar';
import { DatedWords } from './DatedWords';
import { DocumentPart } from './DocumentPart';
import { KEYS } from './keys';
import { TextBar } from './TextBar';
import { TextView } from './TextView';
import { TEXT_WORDS } from './textWords';
import { type Choice, useChoice } from './useChoice';
import { canHighlight } from './useHighlights';
import type { Reading } from './useReading';
import { useTextActions } from './useTextActions';

/** One document: how much of it is accounted for, its text, and what can be done with chosen words. */
export function ReadText({ reading }: { readonly reading: Reading }) {
  const t = useMessages(TEXT_WORDS);
  const root = useRef<HTMLDivElement>(null);
  const choice = useChoice(reading, root);
  const actions = useTextActions(reading, choice, root);
  const open = reading.open.length;
  return (
    <>
      <div className="text-progress">
        <CoverageBar checked={reading.checked} />
        {open > 0 && (
          <button
            type="button"
            className="plain-button text-next"
            aria-keyshortcuts={KEYS.next}
            title={t('text.do.key', { what: t('text.next', { count: open }), key: 'N' })}
            onClick={({ detail }) => actions.run('next', detail === 0)}
          >
            {t('text.next', { count: open })}
          </button>
        )}
        {actions.problems > 0 && (
          <button
            type="button"
            className="plain-button text-next"
            aria-keyshortcuts={KEYS.problem}
            title={t('text.do.key', {
              what: t('text.problem', { count: actions.problems }),
              key: 'I',
            })}
            onClick={({ detail }) => actions.run('problem', detail === 0)}
          >
            {t('text.problem', { count: actions.problems })}
          </button>
        )}
      </div>
      <AskLine root={root} actions={actions} />
      <DatedWords reading={reading} />
      <div className="text-scroll">
        <DocumentHead reading={reading} />
        {!canHighlight() && <OpenList reading={reading} choice={choice} />}
        <TextView {...{ root, reading, choice, actions }} />
      </div>
      <TextBar {...{ reading, choice, actions }} />
      <Chosen reading={reading} choice={choice} />
    </>
  );
}

function DocumentHead({ reading }: { readonly reading: Reading }) {
  const t = useMessages(TEXT_WORDS);
  const { lang } = useTranslate();
  const [editing, setEditing] = useState(false);
  const { source, text, checked } = reading;
  return (
    <header className="text-head">
      <h2 lang={source.language} dir="auto">
        {source.title}
      </h2>
      <p>
        <bdi>{source.publisher}</bdi>, {formatEdtf(source.published, lang)}{' '}
        <button type="button" className="link-button" onClick={() => setEditing(true)}>
          {t('text.details')}
        </button>
      </p>
      <details className="text-legend">
        <summary>{t('text.key')}</summary>
        <MarkKey checked={checked} />
      </details>
      {editing && (
        <DocumentPart task={{ type: 'edit', source, text }} onClose={() => setEditing(false)} />
      )}
    </header>
  );
}

interface OpenListProps {
  readonly reading: Reading;
  readonly choice: Choice;
}

/** What is open, where the browser cannot mark it in the text. */
function OpenList({ reading, choice }: OpenListProps) {
  const t = useMessages(TEXT_WORDS);
  return (
    <div className="text-unmarked">
      <p>{t('text.unmarked')}</p>
      <ul>
        {reading.open.map((span) => (
          <li key={span.start}>
            <button type="button" className="link-button" onClick={() => choice.choose(span)}>
              <bdi lang={reading.source.language}>{reading.text.slice(span.start, span.end)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Longest words that are read out whole, in characters; of longer ones the ends are. */
const READ_OUT = 160;

/** Reads the chosen words out, and what they are already. */
function Chosen({ reading, choice }: OpenListProps) {
  const t = useMessages(TEXT_WORDS);
  const { words } = choice;
  const { text, marks } = reading;
  const said = words ? text.slice(words.start, words.end) : '';
  const shown =
    said.length > READ_OUT ? `${said.slice(0, READ_OUT / 2)} … ${said.slice(-READ_OUT / 2)}` : said;
  const state = (['open', 'quoted', 'general', 'boilerplate'] as const).find(
    (type) =>
      words &&
      marks.some((mark) => mark.type === type && mark.start < words.end && words.start < mark.end),
  );
  return (
    <p className="visually-hidden" role="status">
      {words &&
        t('text.chosen', { words: isolated(shown), state: state ? t(`text.state.${state}`) : '' })}
    </p>
  );
}
