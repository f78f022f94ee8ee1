import type { Geometry } from 'geojson';
import { isoOfDay } from '../../domain/day';
import { geometryOfShape, joinGeometries } from '../../domain/geometry';
import type { EventRecord } from '../../domain/record';
import { shapesOf } from '../../domain/shape';
import type { CompiledDataset } from '../compiled';

/** Field names of `events.geojson` and `events.csv`, in their order: a contract with users of the data. */
export const EVENT_FIELDS = [
  'id',
  'kind',
  'subtype',
  'status',
  'tier',
  'title_en',
  'title_fr',
  'when',
  'start',
  'end',
  'end_reported',
  'places',
  'actors',
  'strength',
  'quotes',
  'origins',
  'citations',
  'statement_en',
  'statement_fr',
  'agreement',
  'disagreement',
  'repeats',
  'conflicts',
  'related',
  'when_basis',
  'notes',
] as const;

export type EventProperties = Partial<Record<(typeof EVENT_FIELDS)[number], unknown>>;

/** One record in the words of the open data: plain English names, ISO days, absent where the source did not say. */
export function eventProperties(event: EventRecord, dataset: CompiledDataset): EventProperties {
  const placeName = (id: string) => dataset.places.find((place) => place.id === id)?.name.en;
  const actorName = (id: string) => dataset.actors.find((actor) => actor.id === id)?.name.en;
  const { time } = event;
  return {
    id: event.id,
    kind: event.kind,
    subtype: event.subtype,
    status: event.status,
    tier: event.tier,
    title_en: event.title.en,
    title_fr: event.title.fr,
    when: event.when,
    start: time && time.startBasis !== 'unknown' ? isoOfDay(time.span.startMin) : undefined,
    end: time ? isoOfDay(time.span.endMax) : undefined,
    end_reported: time ? time.endBasis === 'stated' : undefined,
    places: event.places.map(({ place, role, precision, km }) => ({
      id: place,
      name: placeName(place),
      role,
      precision,
      km,
    })),
    actors: event.actors.map(({ actor, role }) => ({ id: actor, name: actorName(actor), role })),
    strength: event.strength,
    quotes: event.quotes,
    origins: event.origins,
    citations: event.context?.citations ?? [],
    statement_en: event.context?.statement.en,
    statement_fr: event.context?.statement.fr,
    agreement: event.context?.agreement,
    disagreement: event.context?.disagreement?.en,
    repeats: event.context?.repeats,
    conflicts: event.context?.conflicts.map(({ event: id, what }) => ({
      event: id,
      what: what.en,
    })),
    related: event.related,
    when_basis: event.whenBasis.en,
    notes: event.notes?.en,
  };
}

/** The record's geometry, no more exact than its source; `null` where it has no place to draw. */
export function eventGeometry(event: EventRecord, dataset: CompiledDataset): Geometry | null {
  const places = new Map(dataset.places.map((place) => [place.id, place]));
  const outlines = new Map(dataset.outlines.map(({ id, geometry }) => [id, geometry]));
  return joinGeometries(
    shapesOf(event, places).flatMap(
      (shape) => geometryOfShape(shape, (id) => outlines.get(id)) ?? [],
    ),
  );
}
