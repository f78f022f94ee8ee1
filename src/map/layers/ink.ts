import type { ExpressionSpecification } from 'maplibre-gl';
import { KINDS, type Kind } from '../../domain/vocabulary';

/** One colour a kind. */
export type InkColours = Readonly<Record<Kind, string>>;

/** Expression that gives a feature the colour of its kind; the types of expressions know no spread. */
export const byKind = (inks: InkColours): ExpressionSpecification =>
  [
    'match',
    ['get', 'kind'],
    ...KINDS.flatMap((kind) => (kind === 'other' ? [] : [kind, inks[kind]])),
    inks.other,
  ] as unknown as ExpressionSpecification;
