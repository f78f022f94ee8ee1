import type { Lang } from '../domain/record';
import { type FigureKey, figureEn, figureFr } from '../ui/messages/figure';
import { translatorFrom } from '../ui/useTranslate';

type FigureTranslate = (
  key: FigureKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Translates what only pictures say. */
export const figureTranslator = (lang: Lang): FigureTranslate =>
  translatorFrom<FigureKey>({ en: figureEn, fr: figureFr }[lang], lang);
