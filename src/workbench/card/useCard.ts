import { createContext, useContext, useMemo } from 'react';
import type { WrittenEvent } from '../../compile/written';
import type { Lang } from '../../domain/record';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { useWork, useWorkStore } from '../state/useWork';
import type { Base, Built, EditRefusal } from '../work/built';
import { guessesOf } from '../work/guesses';
import type { GuessedField } from '../work/recordGuess';
import { CARD_WORDS } from './cardWords';
import { renamedBy } from './renamedBy';

/** What edits are made from, as the project is now; the same object while nothing changes. */
export function useBase(): Base {
  const work = useWork(({ history }) => history.work);
  const before = useWork(({ opened }) => opened.work.events);
  const settled = useMemo(() => new Set(before.map(({ id }) => id)), [before]);
  return useMemo(() => ({ work, settled }), [work, settled]);
}

/** What the parts of an open card share. */
interface Card {
  readonly record: WrittenEvent;
  readonly base: Base;
  /** What of the record is still a guess. */
  readonly guesses: readonly GuessedField[];
  /** Does it, or says why it cannot be done; an edit that would change nothing is no refusal. Whether it was done. */
  readonly make: (built: Built) => boolean;
  readonly refuse: (refusal: EditRefusal | null) => void;
}

const CardContext = createContext<Card | null>(null);

/** Gives the parts of a card its record. */
export const CardProvider = CardContext.Provider;

/** The open card; throws outside of one. */
export function useCard(): Card {
  const card = useContext(CardContext);
  if (!card) throw new Error('This component is a part of a card');
  return card;
}

/** The card of a record, for its parts. */
export function useCardOf(
  record: WrittenEvent,
  refuse: (refusal: EditRefusal | null) => void,
): Card {
  const base = useBase();
  const store = useWorkStore();
  const done = useWork(({ history }) => history.done);
  const guesses = useMemo(() => guessesOf(done, record.id), [done, record.id]);
  return useMemo(
    () => ({
      ...{ record, base, guesses, refuse },
      make(built) {
        if (!built.ok) {
          if (built.refusal !== 'nothing') refuse(built.refusal);
          return false;
        }
        refuse(null);
        const { act, look, keeping } = store.getState();
        if (keeping === 'elsewhere') return false;
        act(built.edit);
        const id = renamedBy(built.edit, record.id);
        if (id !== null) look({ record: id });
        return true;
      },
    }),
    [record, base, guesses, refuse, store],
  );
}

/** A text in the interface language, else in the first that has one. */
export function useText(): (text: Readonly<Partial<Record<Lang, string>>>) => string {
  const { lang } = useTranslate();
  return (text) => text[lang] ?? Object.values(text)[0] ?? '';
}

/** The name of a field that has a text in each language of the project, which says which where there are several. */
export function useNameInLang(): (name: string, lang: Lang) => string {
  const t = useMessages(CARD_WORDS);
  const { languages } = useWork(({ history }) => history.work.project);
  return (name, lang) => (languages.length === 1 ? name : `${name} (${t(`card.lang.${lang}`)})`);
}

/** The names of places and actors of the project. */
export function useNames() {
  const places = useWork(({ history }) => history.work.places);
  const actors = useWork(({ history }) => history.work.actors);
  const text = useText();
  const nameIn = (items: readonly { id: string; name: Partial<Record<Lang, string>> }[]) => {
    return (id: string) => {
      const found = items.find((item) => item.id === id);
      return found ? text(found.name) : id;
    };
  };
  return { place: nameIn(places), actor: nameIn(actors) };
}
