import type { Lang } from '../domain/record';
import { type OwnPanelKey, ownPanelEn, ownPanelFr } from './messages/ownPanel';
import { translatorFrom } from './useTranslate';

export type OwnPanelTranslate = (
  key: OwnPanelKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Translates what is said about own events, wherever they are shown. */
export const ownPanelTranslator = (lang: Lang): OwnPanelTranslate =>
  translatorFrom<OwnPanelKey>({ en: ownPanelEn, fr: ownPanelFr }[lang], lang);
