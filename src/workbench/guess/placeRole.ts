import { findQuote } from '../../compile/findQuote';
import { rolesAllowed } from '../../compile/reading/placeRoles';
import type { RawEvent } from '../../compile/schema';
import { PLACE_ROLES_OF_KIND } from '../../domain/rolesOfKind';
import type { TextSpan } from '../../domain/textSpan';
import type { Kind, PlaceRole } from '../../domain/vocabulary';
import type { ProjectLists } from './projectLists';

interface NamedPlace {
  readonly kind: Kind;
  /** The quoted words, and where in them the place is named. */
  readonly text: string;
  readonly hit: TextSpan;
  /** The words that say what happened. */
  readonly happening: string;
}

/**
 * The parts that the words before a place leave it, as the check reads them, the likeliest first: of a
 * movement where it leads, else plainly where it was.
 */
export function placeRolesOf(named: NamedPlace): readonly PlaceRole[] {
  const possible = PLACE_ROLES_OF_KIND[named.kind];
  const allowed = rolesAllowed({ ...named, moves: () => true }) ?? [];
  const fitting = possible.filter((role) => allowed.includes(role));
  const isStill = (role: PlaceRole) => role === 'location' || role === 'subject';
  const first = named.kind === 'troop_movement' ? fitting.filter((role) => !isStill(role)) : [];
  const still = fitting.filter((role) => role === 'location');
  return [...new Set([...first, ...still, ...fitting])];
}

/** The parts that words of a document leave a place that they name in a record. */
export function placeRolesIn(
  { documents }: ProjectLists,
  { kind, evidence }: RawEvent,
  words: TextSpan & { readonly source: string },
): readonly PlaceRole[] {
  for (const quote of evidence) {
    const document = quote.source === words.source ? documents.get(quote.source) : undefined;
    const place = document && findQuote(document, quote);
    if (!place?.ok || place.span.start > words.start || place.span.end < words.end) continue;
    const { start } = place.span;
    const hit = { start: words.start - start, end: words.end - start };
    const happening = [quote.supports.kind ?? []].flat().join(' · ');
    return placeRolesOf({ kind, text: quote.exact, hit, happening });
  }
  return [];
}
