import type { TextSpan } from '../../domain/textSpan';
import type { Kind, PlaceRole } from '../../domain/vocabulary';
import { ARRIVING, LEAVING, type PlaceCue, placeCue, SEEKING } from './placeCues';

/** ‘driven government forces out of’: who is driven leaves, who drives does not. */
const DRIVEN_OUT =
  /\b(?:driv(?:e|es|en|ing)|drove|forc(?:e|es|ed|ing)|push(?:es|ed|ing)?|oust\w*|expel\w*|chas(?:e|es|ed|ing))\b([^.;]{1,80}?)\bout of\b[^.;]*$/i;

/** A place named in a text, and what decides how its cue is read. */
interface NamedPlace {
  readonly kind: Kind;
  readonly text: string;
  readonly hit: TextSpan;
  /** The words that say what happened. */
  readonly happening: string;
  /** Whether whom these words of the text name moves in the record. */
  readonly moves: (words: TextSpan) => boolean;
}

/** What stands before the place in its clause. */
const clauseBefore = (text: string): string => /[^.;:—]*$/.exec(text)?.[0] ?? text;

function movementRoles({ text, hit, happening, moves }: NamedPlace, cue: PlaceCue): PlaceRole[] {
  const before = text.slice(0, hit.start);
  const clause = clauseBefore(before);
  switch (cue) {
    case 'near':
    case 'toward':
    case 'via':
      return [cue];
    case 'from': {
      const driven = DRIVEN_OUT.exec(clause);
      if (driven?.[1] === undefined) return ['from'];
      const start = before.length - clause.length + driven.index;
      return moves({ start, end: start + driven[0].length })
        ? ['from']
        : ['via', 'location', 'subject'];
    }
    case 'to':
      return SEEKING.test(clause) ? ['to', 'toward'] : ['to'];
    case 'visit':
      return ['location', 'to'];
    case 'in':
      if (SEEKING.test(clause)) return ['toward', 'subject'];
      return [
        ...(['location', 'subject'] as const),
        ...(LEAVING.test(happening) || LEAVING.test(clause) ? (['from'] as const) : []),
        ...(ARRIVING.test(happening) || ARRIVING.test(clause) ? (['to'] as const) : []),
      ];
  }
}

/** Elsewhere: where something is, near which, and what is only spoken of. */
function staticRoles(cue: PlaceCue): PlaceRole[] {
  switch (cue) {
    case 'near':
      return ['near', 'subject'];
    case 'toward':
      return ['toward', 'subject'];
    case 'visit':
      return ['location'];
    case 'via':
    case 'from':
    case 'to':
    case 'in':
      return ['location', 'subject', 'from', 'to', 'via'];
  }
}

/** Roles that the words before a place leave it; `null` where they say nothing of it. */
export function rolesAllowed(named: NamedPlace): PlaceRole[] | null {
  const { kind, text, hit } = named;
  const refersBack = /^(?:there|where)$/i.test(text.slice(hit.start, hit.end));
  const cue = refersBack ? 'in' : placeCue(text.slice(0, hit.start));
  if (cue === null) return null;
  return kind === 'troop_movement' ? movementRoles(named, cue) : staticRoles(cue);
}

/** A place's name with a few words before it, to quote in a message. */
export const aroundPlace = (text: string, { start, end }: TextSpan): string =>
  `“…${text.slice(Math.max(0, start - 30), end)}”`;

/** Roles as a message lists them. */
export const rolesListed = (roles: readonly PlaceRole[]): string =>
  [...new Set(roles)].map((role) => `"${role}"`).join(' or ');
