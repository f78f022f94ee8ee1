import type { MultiPolygon, Polygon } from 'geojson';
import type { DatePrecision } from './edtf';
import type { ActorId, EventId, PlaceId, SourceId } from './ids';
import type { TimeSpan } from './timeSpan';
import type {
  ActorKind,
  ActorRole,
  Agreement,
  Kind,
  OwnSubtype,
  PlaceKind,
  PlaceRole,
  Precision,
  Relation,
  Stance,
  Status,
  SupportedField,
  Tier,
} from './vocabulary';

/**
 * What the map, the timeline and the panel show: records that compile has checked. Fields said to be
 * details come later than the rest in the app: see `dataset/splitDetails.ts`.
 */

/** The languages of the interface and of our own texts. */
export const LANGS = ['en', 'fr'] as const;
export type Lang = (typeof LANGS)[number];
export const isLang = (value: unknown): value is Lang => LANGS.some((lang) => lang === value);
/** A text in every language of the interface; of a project that has fewer, one stands for the others. */
export type Bilingual = Readonly<Record<Lang, string>>;

export interface Place {
  readonly id: PlaceId;
  readonly name: Bilingual;
  readonly kind: PlaceKind;
  /** WGS 84 [longitude, latitude] in degrees; absent where a single point would be an invention. */
  readonly at?: readonly [number, number];
  /** Ids of outlines in `Dataset.outlines` whose union is this place. */
  readonly outline?: readonly string[];
  /** [longitude, latitude] at which the name of an area stands on the map: no place of events. */
  readonly nameAt?: readonly [number, number];
  /** One of the towns that always has a button. */
  readonly featured: boolean;
  /** A town that readers know, from which others are told. */
  readonly landmark?: true;
  /** The country that the documents are about: of a record that names it alone, its name says little. */
  readonly subject?: true;
  /** Its name as it stands in a sentence, where that differs: "le Pérou". */
  readonly inText?: Bilingual;
  /** Names and referring phrases as the documents write them: the mentions' phrases, each once. A detail. */
  readonly aliases: readonly string[];
  /**
   * Every passage that names or means the place, whether or not it is an event, in text order. A
   * detail: empty until it has loaded, as are gazetteer and notes.
   */
  readonly mentions: readonly Mention[];
  readonly gazetteer?: { readonly name: string; readonly id?: string; readonly note?: string };
  readonly pcode?: string;
  readonly notes?: Bilingual;
}

export interface Actor {
  readonly id: ActorId;
  readonly name: Bilingual;
  readonly acronym?: { readonly en?: string; readonly fr?: string };
  readonly kind: ActorKind;
  /** A detail: empty until it has loaded. */
  readonly aliases: readonly string[];
  readonly lifetime?: {
    readonly start?: string;
    readonly end?: string;
    /** Where the years come from. A detail: absent until it has loaded. */
    readonly basis?: Bilingual;
  };
  readonly notes?: Bilingual;
}

export interface Source {
  readonly id: SourceId;
  readonly file: string;
  readonly publisher: string;
  readonly title: string;
  /** EDTF; `~` where the document does not print it. */
  readonly published: string;
  readonly language: Lang;
  /** Names the original report; equal for copies of one story. */
  readonly origin: string;
  /** Absent where the document has no address: it was handed over, or is out of print. */
  readonly url?: string;
  /** What is known only from outside the text. A detail: empty until it has loaded. */
  readonly outside: readonly { readonly field: string; readonly basis: Bilingual }[];
}

/** Verbatim words of a document; offsets count UTF-16 units in its file in `seeds/`, end excluded. */
export interface Quote {
  readonly source: SourceId;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** The fields that have `words`, in the order of `SUPPORTED_FIELDS`. */
  readonly supports: readonly SupportedField[];
  readonly stance: Stance;
  /**
   * The words that carry each supported field, in text order; offsets count UTF-16 units in `exact`.
   * Ranges of different fields may be equal or lie inside each other. A detail: empty until it has loaded.
   */
  readonly words: readonly QuotedWords[];
}

export interface QuotedWords {
  readonly field: SupportedField;
  readonly start: number;
  readonly end: number;
}

/** Words of one document, as `Quote`, without what they support. */
export type Passage = Pick<Quote, 'source' | 'exact' | 'start' | 'end'>;

/** `metonym`: the name stands for a government, not for the place ("deals struck with Bamako"). */
export const PLACE_USES = ['metonym'] as const;
type PlaceUse = (typeof PLACE_USES)[number];

/** A passage that names or means a place. */
export interface Mention extends Passage {
  /** The alias inside `exact`; where it stands more than once, its first place is meant. */
  readonly phrase?: string;
  readonly use?: PlaceUse;
}

/** One thing that the documents tell differently of one event: never averaged, never hidden. */
export interface Difference {
  /** What differs, e.g. "Who led the coup". */
  readonly what: Bilingual;
  readonly readings: readonly Passage[];
}

export interface EventPlace {
  readonly place: PlaceId;
  readonly role: PlaceRole;
  readonly precision: Precision;
  /** Stated distance in km from a `near` place. */
  readonly km?: number;
}

export interface Strength {
  /** Verbatim. */
  readonly stated: string;
  readonly value?: number;
  readonly qualifier?: string;
  readonly unit: string;
}

export interface RecordTime {
  /** Days that compile closed with what else is known; see `startBasis` and `endBasis`. */
  readonly span: TimeSpan;
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** It fills its span, rather than happening on some day of it. */
  readonly lasting: boolean;
  /**
   * `bounded`: no source states it, it lies not before what is known from elsewhere (an actor's lifetime,
   * a related record, another report); `unknown`: nothing closes it.
   */
  readonly startBasis: 'stated' | 'bounded' | 'unknown';
  /**
   * `bounded`: no source states it, it lies at the latest on the day of its report; `known_until`: an
   * open end, drawn up to the publication day of its latest report.
   */
  readonly endBasis: 'stated' | 'bounded' | 'known_until';
}

/** A public page behind a context record. */
export interface Citation {
  readonly url: string;
  readonly publisher: string;
  readonly title?: string;
  /** EDTF. */
  readonly published?: string;
}

/** What a record of the context tier has instead of quotations. */
export interface ContextFact {
  /** The fact in our own words. */
  readonly statement: Bilingual;
  readonly agreement: Agreement;
  readonly disagreement?: Bilingual;
  readonly citations: readonly Citation[];
  readonly conflicts: readonly { readonly event: EventId; readonly what: Bilingual }[];
}

export interface EventRecord {
  readonly id: EventId;
  readonly title: Bilingual;
  readonly kind: Kind;
  /** ACLED sub-event type where one fits. */
  readonly subtype?: string;
  readonly ownSubtype?: OwnSubtype;
  readonly status: Status;
  readonly tier: Tier;
  /** EDTF as coded. */
  readonly when?: string;
  /** A detail. */
  readonly whenBasis?: Bilingual;
  /** Absent where the record has no usable date. */
  readonly time?: RecordTime;
  readonly places: readonly EventPlace[];
  readonly actors: readonly { readonly actor: ActorId; readonly role: ActorRole }[];
  readonly strength?: Strength;
  readonly quotes: readonly Quote[];
  /** Number of independent origins that say what the record says (`countOrigins`). */
  readonly origins: number;
  readonly related: readonly { readonly event: EventId; readonly relation: Relation }[];
  /** A detail: empty until it has loaded. */
  readonly differences: readonly Difference[];
  /** The record of the documents that tells the same occurrence: it is the one that is drawn and listed. */
  readonly repeats?: EventId;
  /** A detail of every record whose `tier` is `context`, and of no other. */
  readonly context?: ContextFact;
  /** A detail. */
  readonly notes?: Bilingual;
}

/** Outcome of measuring a stated distance, area or direction. */
export type ClaimVerdict = 'consistent' | 'inconsistent' | 'not_measurable';

export interface GeographicClaim {
  readonly id: string;
  readonly source: SourceId;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly relation: 'distance' | 'larger_area' | 'direction';
  /** Place id, or event id where the subject is a force. */
  readonly subject: string;
  readonly object: PlaceId;
  readonly statedKm?: number;
  readonly statedDirection?: string;
  /** Great-circle distance in km. */
  readonly measuredKm?: number;
  /** Degrees clockwise from north, of the subject seen from the object. */
  readonly measuredBearing?: number;
  /** For areas, in whole km². */
  readonly measuredKm2Subject?: number;
  readonly measuredKm2Object?: number;
  /** Stated / measured for distances, subject / object for areas. */
  readonly ratio?: number;
  readonly verdict: ClaimVerdict;
  /** For areas: the object's outline moved over the subject, true to size. */
  readonly overlay?: Polygon | MultiPolygon;
  /** Records that quote the claim's words. */
  readonly events: readonly EventId[];
  readonly notes?: Bilingual;
}
