/** The words the dataset is coded in, each list in the order in which legends and lists show it. */

/** Thematic layers; every record belongs to exactly one (codebook §3.11). */
export const KINDS = [
  'attack',
  'troop_movement',
  'camp_handover',
  'territorial_control',
  'political',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What a source lets us say of a record. `claimed`: one party says so; `superseded`: a plan that
 * other text shows did not happen so, listed but never drawn.
 */
export const STATUSES = [
  'occurred',
  'ongoing',
  'claimed',
  'disputed',
  'planned',
  'superseded',
] as const;
export type Status = (typeof STATUSES)[number];

/** What was only meant to be, whether or not events have overtaken it. */
export const isPlan = ({ status }: { readonly status: Status }): boolean =>
  status === 'planned' || status === 'superseded';

/** `corpus`: quoted from the documents; `context`: cited from other public pages, never corroboration. */
export const TIERS = ['corpus', 'context'] as const;
export type Tier = (typeof TIERS)[number];

/**
 * Part a place plays in a record. `toward` is a direction, not an arrival; `via` is passed through;
 * `subject` is only spoken of, so that nothing is drawn there (codebook §3.15).
 */
export const PLACE_ROLES = ['location', 'from', 'via', 'to', 'toward', 'near', 'subject'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** How well a source fixes a place, from a named point to a whole country. */
export const PRECISIONS = ['exact', 'near', 'region', 'country'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const ACTOR_ROLES = [
  'attacker',
  'defender',
  'target',
  'moving',
  'departing',
  'receiving',
  'seeking',
  'controlling',
  'losing',
  'speaker',
  'addressee',
  'deciding',
  'participant',
  'subject',
] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

export const STANCES = ['supports', 'contradicts'] as const;
export type Stance = (typeof STANCES)[number];

/** Record fields that a quotation can support. */
export const SUPPORTED_FIELDS = ['kind', 'when', 'places', 'actors', 'strength', 'status'] as const;
export type SupportedField = (typeof SUPPORTED_FIELDS)[number];

export const PLACE_KINDS = ['town', 'region', 'area', 'country', 'distant'] as const;
/** `area` is a named part of the land without an official outline; `distant` places are list-only. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Whether such a place is a point on the ground: no wider place can stand for it, and things lie near it. */
export const isPoint = ({ kind }: { readonly kind: PlaceKind }): boolean =>
  kind === 'town' || kind === 'distant';

export const ACTOR_KINDS = [
  'state',
  'state_forces',
  'foreign_forces',
  'armed_group',
  'private_military',
  'un_body',
  'un_mission',
  'international',
  'person',
  'other',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** How one record stands to another. */
export const RELATIONS = [
  'claims',
  'part_of',
  'after',
  'supersedes',
  'responds_to',
  'same_campaign',
] as const;
/**
 * `claims`: a claim of responsibility → the attack it covers; `part_of`: → the wider record;
 * `after`: this record began after the other, which bounds an open start; `supersedes`: what
 * happened → the plan it overtook; `responds_to`: statement → what it answers;
 * `same_campaign`: one push told in several records.
 */
export type Relation = (typeof RELATIONS)[number];

/** Terms for what ACLED's sub-event types do not tell apart. */
export const OWN_SUBTYPES = ['vacated', 'partial_handover', 'base_taken', 'coup'] as const;
/**
 * `vacated`: left, nobody being named as receiving it; `partial_handover`: some sites of a camp;
 * `base_taken`: a base that changes hands with the territory, by force or unasked.
 */
export type OwnSubtype = (typeof OWN_SUBTYPES)[number];

/** How far the public pages behind a context record agree. */
export const AGREEMENTS = ['two_sources', 'one_source', 'sources_disagree'] as const;
export type Agreement = (typeof AGREEMENTS)[number];
