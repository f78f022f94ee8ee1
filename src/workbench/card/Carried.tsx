import type { SupportedField } from '../../domain/vocabulary';
import { formatEdtf } from '../../ui/formatDate';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { useWork } from '../state/useWork';
import type { Words } from '../state/workStore';
import { carrying, isFilled } from '../work/built';
import { mentionChanges } from '../work/nameEdits';
import { openNames } from '../work/openNames';
import { carryBy, joinsWords, setNoWords, setWords } from '../work/quoteEdits';
import type { GuessReason } from '../work/recordGuess';
import { AskWords } from './AskWords';
import { CARD_WORDS } from './cardWords';
import { useCard } from './useCard';

/** From which words a field has its value, whether that is a guess, and the ways to choose other words. */
export function Carried({ field }: { readonly field: SupportedField }) {
  const t = useMessages(CARD_WORDS);
  const { record, base, guesses, make } = useCard();
  const guess = guesses.find((entry) => entry.field === field);
  const isThere = isFilled(record, field);
  if (!isThere && !guess) return null;
  const words = isThere
    ? [...new Set(record.evidence.flatMap((quote) => carrying(quote, field)))]
    : [];
  return (
    <p className={`card-carried${guess ? ' is-guess' : ''}`}>
      {guess && <Reason field={field} reason={guess.reason} hasWords={words.length > 0} />}
      {words.map((text) => (
        <span key={text} className="card-said">
          <q className="card-words">
            <bdi>{text}</bdi>
          </q>
          {words.length > 1 && <DropWords field={field} text={text} />}
        </span>
      ))}
      {guess && <Counted reason={guess.reason} />}
      {!guess && words.length === 0 && <span className="card-quiet">{t('card.carried.none')}</span>}
      <span className="card-ways">
        {guess && <Confirm field={field} />}
        {isThere && <ChooseWords field={field} joins={joinsWords(field)} />}
        {words.length > 0 && !joinsWords(field) && <ChooseWords field={field} joins />}
        {words.length > 0 && field !== 'kind' && (
          <button
            type="button"
            className="link-button"
            aria-label={t('card.carried.clear.what', { field: t(`card.field.${field}`) })}
            onClick={() => make(setNoWords(base, record.id, field))}
          >
            {t('card.carried.clear')}
          </button>
        )}
      </span>
    </p>
  );
}

interface ReasonProps {
  readonly field: SupportedField;
  readonly reason: GuessReason;
  readonly hasWords: boolean;
}

/** Why a value was guessed; the words that carry it stand behind. */
function Reason({ field, reason, hasWords }: ReasonProps) {
  const t = useMessages(CARD_WORDS);
  const { record, base } = useCard();
  switch (reason.code) {
    case 'named':
    case 'counted':
      return <span>{hasWords ? t('card.guess.named') : t('card.guess.unnamed')}</span>;
    case 'several':
      return (
        <span>
          {t('card.guess.several', {
            words: reason.words.map((text) => t('card.quoted', { words: text })).join(', '),
          })}
        </span>
      );
    case 'unnamed': {
      const isName = field === 'places' || field === 'actors';
      const isUnknown = isName && openNames(base.work, record).length > 0;
      return <span>{t(isUnknown ? 'card.guess.unknown' : 'card.guess.unnamed')}</span>;
    }
    case 'asserted':
    case 'no_mover':
      return <span>{t(`card.guess.${reason.code}`)}</span>;
  }
}

/** From which day a weekday was counted. */
function Counted({ reason }: { readonly reason: GuessReason }) {
  const t = useMessages(CARD_WORDS);
  const { lang } = useTranslate();
  if (reason.code !== 'counted') return null;
  return <span>{t('card.guess.counted', { date: formatEdtf(reason.published, lang) })}</span>;
}

function Confirm({ field }: { readonly field: SupportedField }) {
  const t = useMessages(CARD_WORDS);
  const { record } = useCard();
  const act = useWork((state) => state.act);
  return (
    <button
      type="button"
      className="link-button card-confirm"
      aria-label={t('card.confirm.what', { field: t(`card.field.${field}`) })}
      onClick={() =>
        act({ name: 'confirmed', changes: [], confirmed: { record: record.id, field } })
      }
    >
      {t('card.confirm')}
    </button>
  );
}

/** Takes one of several words away. */
function DropWords({ field, text }: { readonly field: SupportedField; readonly text: string }) {
  const t = useMessages(CARD_WORDS);
  const { record, base, make } = useCard();
  const drop = () => {
    const index = record.evidence.findIndex((quote) => carrying(quote, field).includes(text));
    const quote = record.evidence[index];
    if (!quote) return;
    const left = carrying(quote, field).filter((each) => each !== text);
    make(setWords(base, record.id, index, field, left));
  };
  return (
    <button
      type="button"
      className="card-drop"
      aria-label={t('card.words.drop', { words: text })}
      onClick={drop}
    >
      ×
    </button>
  );
}

interface ChooseWordsProps {
  readonly field: SupportedField;
  /** Whether they join the words that are there. */
  readonly joins: boolean;
}

/** Asks for words of the text that carry the field. */
function ChooseWords({ field, joins }: ChooseWordsProps) {
  const t = useMessages(CARD_WORDS);
  const { record, base, make } = useCard();
  const way = joins && !joinsWords(field) ? 'card.add' : 'card.choose';
  const name = t(`card.field.${field}`);
  const take = (chosen: Words) => {
    const [only, second] = record.places;
    // Words that are chosen for the one place of a record name it there.
    const extra =
      field === 'places' && only && !second ? mentionChanges(base.work, only.place, chosen) : [];
    make(carryBy(base, record.id, field, chosen, { extra, joins }));
  };
  return (
    <AskWords
      name={t(`${way}.what`, { field: name })}
      ask={t(`${way}.ask`, { field: name })}
      take={take}
    >
      {t(way)}
    </AskWords>
  );
}
