import type { Coverage } from '../../dataset/compiled';
import type { Mark } from '../check/protocol';

/** Share of a document, 0 to 1. */
type Shares = Readonly<Record<Mark['type'], number>>;

/** How much of a document is what; together at most 1, as white space between is nobody's. */
export function sharesOf({
  characters,
  quoted,
  told,
  general,
  boilerplate,
  uncovered,
}: Coverage): Shares {
  const open = uncovered.reduce((sum, { start, end }) => sum + end - start, 0);
  const of = (count: number): number => (characters === 0 ? 0 : count / characters);
  return {
    told: of(told),
    quoted: of(Math.max(0, quoted - told)),
    ...{ general: of(general), boilerplate: of(boilerplate), open: of(open) },
  };
}

/** How much of a document is accounted for, in whole percent: 100 only where nothing is open. */
export const accountedFor = ({ open }: Shares): number => Math.floor((1 - open) * 100) / 100;
