import { createContext, useContext } from 'react';
import type { Lang } from '../domain/record';
import type { MessageKey } from './messages/catalogue';
import { pluralForm } from './plural';

/** All messages of a language. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** The languages that have loaded. */
const catalogues = new Map<Lang, Catalogue>();

/** Makes the interface speak a language. */
export const addCatalogue = (lang: Lang, catalogue: Catalogue): void => {
  catalogues.set(lang, catalogue);
};

/** Whether the messages of a language are there. */
export const speaks = (lang: Lang): boolean => catalogues.has(lang);

function messageOf(lang: Lang, key: MessageKey): string {
  const catalogue = catalogues.get(lang);
  if (!catalogue) throw new Error(`the messages in "${lang}" have not been loaded`);
  return catalogue[key];
}

/** Values for a message's `{name}` gaps; `count` also chooses between its `|`-separated plural forms. */
type MessageValues = Readonly<Record<string, string | number>>;

/** A message with its gaps filled. */
export type TranslateFrom<Key extends string> = (key: Key, values?: MessageValues) => string;

/** A message of the catalogue with its gaps filled. */
export type Translate = TranslateFrom<MessageKey> & { readonly lang: Lang };

/**
 * Translates into one language, which must have loaded by the first message. A message
 * `"{count} event|{count} events"` holds the forms for different counts, chosen by the language's
 * plural rule; numbers are written as the language does.
 */
export const translator = (lang: Lang): Translate =>
  Object.assign(
    translatorOf<MessageKey>((key) => messageOf(lang, key), lang),
    { lang },
  );

/** As `translator`, from messages that are in one language and no part of the catalogue. */
export const translatorFrom = <Key extends string>(
  messages: Readonly<Record<Key, string>>,
  lang: Lang,
) => translatorOf<Key>((key) => messages[key], lang);

const pluralRules = new Map<Lang, Intl.PluralRules>();
const numberFormats = new Map<Lang, Intl.NumberFormat>();

/** Made once a language, and when needed: a slow phone takes a tenth of a second for each. */
function pluralsOf(lang: Lang): Intl.PluralRules {
  const rules = pluralRules.get(lang) ?? new Intl.PluralRules(lang);
  pluralRules.set(lang, rules);
  return rules;
}

function numbersOf(lang: Lang): Intl.NumberFormat {
  const format = numberFormats.get(lang) ?? new Intl.NumberFormat(lang);
  numberFormats.set(lang, format);
  return format;
}

/** Below a thousand a number is written the same in every language that the interface speaks. */
const numberInWords = (value: number, lang: Lang): string =>
  Number.isInteger(value) && value >= 0 && value < 1000
    ? `${value}`
    : numbersOf(lang).format(value);

/** An h at the beginning of a name is aspirated here ("de Hombori"). */
const VOWEL = /^[aeiouàâäéèêëîïôöûü]/i;

/** A French message with "d’" and "qu’" before gaps whose values begin with a vowel. */
const elided = (message: string, values: MessageValues): string =>
  message.replace(
    /(^|[^\p{L}])([Dd]|[Qq]u)e (?=\{(\w+)\})/gu,
    (word, before: string, letters: string, name: string) =>
      VOWEL.test(String(values[name] ?? '')) ? `${before}${letters}’` : word,
  );

function translatorOf<Key extends string>(
  messageOfKey: (key: Key) => string,
  lang: Lang,
): (key: Key, values?: MessageValues) => string {
  return (key, values = {}) => {
    const { count } = values;
    const form = pluralForm(
      messageOfKey(key),
      typeof count === 'number' ? count : undefined,
      pluralsOf(lang),
    );
    const written = lang === 'fr' ? elided(form, values) : form;
    return written.replace(/\{(\w+)\}/g, (gap, name: string) => {
      const value = values[name];
      if (value === undefined) return gap;
      return typeof value === 'number' ? numberInWords(value, lang) : value;
    });
  };
}

const TranslateContext = createContext<Translate>(translator('en'));

/** Gives the interface language to the components below it. */
export const TranslateProvider = TranslateContext.Provider;

/** The translator of the interface language. */
export const useTranslate = (): Translate => useContext(TranslateContext);
