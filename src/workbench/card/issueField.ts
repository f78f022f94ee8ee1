import type { WorkIssue } from '../check/protocol';

/** The part of the card at which a problem stands. */
export type CardPart =
  | 'title'
  | 'kind'
  | 'status'
  | 'when'
  | 'places'
  | 'actors'
  | 'quotations'
  | 'more';

const EVENTS = 'data/events.json';

/** The part of the card to which a path such as `evidence[0].supports.when` belongs. */
export function partOf(field: string): CardPart {
  const supported = /^evidence\[\d+\]\.supports\.(\w+)/.exec(field)?.[1];
  const [root = ''] = /^\w+/.exec(supported ?? field) ?? [];
  switch (root) {
    case 'title':
    case 'kind':
    case 'status':
    case 'when':
    case 'places':
    case 'actors':
      return root;
    case 'id':
      return 'title';
    case 'whenBasis':
      return 'when';
    case 'ownSubtype':
    case 'subtype':
      return 'kind';
    case 'evidence':
      return 'quotations';
    default:
      return 'more';
  }
}

/** The problems of a record. */
export const issuesOf = (issues: readonly WorkIssue[], id: string): readonly WorkIssue[] =>
  issues.filter(({ file, record }) => file === EVENTS && record === id);

/** The field that a decision of the coder names for a problem. */
export const decidedField = (field: string): string => /^\w+/.exec(field)?.[0] ?? field;
