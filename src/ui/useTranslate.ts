import { createContext, useContext } from 'react';
import { CATALOGUES, type MessageKey } from './messages/catalogue';

type Language = 'en' | 'fr';

/** Values for a message's `{name}` gaps; `count` also chooses between its `|`-separated plural forms. */
type MessageValues = Readonly<Record<string, string | number>>;

/** A message of the catalogue with its gaps filled. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/**
 * Translates into one language. A message `"{count} event|{count} events"` holds the forms for one
 * and for other counts, chosen by the language's plural rule; numbers are written as the language does.
 */
export const translator = (lang: Language): Translate => translatorFrom(CATALOGUES[lang], lang);

/** As `translator`, from messages that are in one language and no part of the catalogue. */
export function translatorFrom<Key extends string>(
  messages: Readonly<Record<Key, string>>,
  lang: Language,
): (key: Key, values?: MessageValues) => string {
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
  return (key, values = {}) => {
    const [one, other] = messages[key].split('|');
    const { count } = values;
    const form =
      other === undefined || (typeof count === 'number' && plural.select(count) === 'one')
        ? one
        : other;
    return (form ?? '').replace(/\{(\w+)\}/g, (gap, name: string) => {
      const value = values[name];
      if (value === undefined) return gap;
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}

const TranslateContext = createContext<Translate>(translator('en'));

/** Gives the interface language to the components below it. */
export const TranslateProvider = TranslateContext.Provider;

/** The translator of the interface language. */
export const useTranslate = (): Translate => useContext(TranslateContext);
