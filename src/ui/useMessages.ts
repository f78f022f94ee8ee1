import { useMemo } from 'react';
import type { Lang } from '../domain/record';
import { type TranslateFrom, translatorFrom, useTranslate } from './useTranslate';

/** Messages that arrive with the part that says them, in every language. */
type Messages<Key extends string> = Readonly<Record<Lang, Readonly<Record<Key, string>>>>;

/** The translator of such messages, outside components: gaps and plurals are those of `translator`. */
export const messagesIn = <Key extends string>(
  messages: Messages<Key>,
  lang: Lang,
): TranslateFrom<Key> => translatorFrom(messages[lang], lang);

/** The translator of such messages in the interface language; `messages` is a constant of its module. */
export function useMessages<Key extends string>(messages: Messages<Key>): TranslateFrom<Key> {
  const { lang } = useTranslate();
  return useMemo(() => messagesIn(messages, lang), [messages, lang]);
}
