import type { Geometry } from 'geojson';
import { isoOfDay } from '../../domain/day';
import { geometryOfShape, joinGeometries } from '../../domain/geometry';
import type { ActorId, PlaceId } from '../../domain/ids';
import type { Actor, EventRecord, Place } from '../../domain/record';
import { shapesOf } from '../../domain/shape';
import type { CompiledDataset, Outline } from '../compiled';
import type { Translations } from '../translations';
import type { EventField } from './eventFields';

export type EventProperties = Partial<Record<EventField, unknown>>;

/** What a record's ids stand for; an opened dataset is one. */
export interface Referents {
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly outlines: ReadonlyMap<string, Outline>;
  /** Where given, each quotation is followed by its French rendering. */
  readonly translations?: Translations;
}

/** The referents of a dataset as compile writes it. */
export const referentsOf = ({ places, actors, outlines }: CompiledDataset): Referents => ({
  places: new Map(places.map((place) => [place.id, place])),
  actors: new Map(actors.map((actor) => [actor.id, actor])),
  outlines: new Map(outlines.map((outline) => [outline.id, outline])),
});

/** One record in the words of the open data: plain English names, ISO days, absent where the source did not say. */
export function eventProperties(
  event: EventRecord,
  { places, actors, translations }: Referents,
): EventProperties {
  const { time } = event;
  return {
    id: event.id,
    kind: event.kind,
    subtype: event.subtype,
    own_subtype: event.ownSubtype,
    status: event.status,
    tier: event.tier,
    title_en: event.title.en,
    title_fr: event.title.fr,
    when: event.when,
    start: time && time.startBasis !== 'unknown' ? isoOfDay(time.span.startMin) : undefined,
    end: time ? isoOfDay(time.span.endMax) : undefined,
    start_reported: time ? time.startBasis === 'stated' : undefined,
    end_reported: time ? time.endBasis === 'stated' : undefined,
    places: event.places.map(({ place, role, precision, km }) => ({
      id: place,
      name: places.get(place)?.name.en,
      role,
      precision,
      km,
    })),
    actors: event.actors.map(({ actor, role }) => ({
      id: actor,
      name: actors.get(actor)?.name.en,
      role,
    })),
    strength: event.strength,
    quotes: translations
      ? event.quotes.map((quote) => ({ ...quote, fr: translations.get(quote.exact) }))
      : event.quotes,
    origins: event.origins,
    citations: event.context?.citations ?? [],
    statement_en: event.context?.statement.en,
    statement_fr: event.context?.statement.fr,
    agreement: event.context?.agreement,
    disagreement: event.context?.disagreement?.en,
    repeats: event.repeats,
    conflicts: event.context?.conflicts.map(({ event: id, what }) => ({
      event: id,
      what: what.en,
    })),
    related: event.related,
    when_basis: event.whenBasis?.en,
    notes: event.notes?.en,
  };
}

/** The record's geometry, no more exact than its source; `null` where it has no place to draw. */
export const eventGeometry = (
  event: EventRecord,
  { places, outlines }: Referents,
): Geometry | null =>
  joinGeometries(
    shapesOf(event, places).flatMap(
      (shape) => geometryOfShape(shape, (id) => outlines.get(id)?.geometry) ?? [],
    ),
  );
