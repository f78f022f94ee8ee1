import type { ActorId, EventId, PlaceId, SourceId } from '../domain/ids';
import type { Actor, EventRecord, GeographicClaim, Place, Quote, Source } from '../domain/record';
import type { CompiledDataset } from './compiled';
import type { Project } from './project';

interface EventDetails
  extends Pick<EventRecord, 'whenBasis' | 'differences' | 'context' | 'notes'> {
  /** Of each quotation, in order. */
  readonly words: readonly Quote['words'][];
}
type PlaceDetails = Pick<Place, 'aliases' | 'mentions' | 'gazetteer' | 'notes'>;
type ActorDetails = Pick<Actor, 'aliases' | 'lifetime' | 'notes'>;
type SourceDetails = Pick<Source, 'outside'>;
type ProjectDetails = Pick<Project, 'description' | 'dataDescription' | 'picture'>;

/**
 * What only an open card, a search, the table and a file to take away need: about two thirds of the
 * dataset. Map, timeline, lists and quotations stand without it, so it loads when it is asked for.
 */
export interface DatasetDetails {
  readonly events: Readonly<Record<EventId, EventDetails>>;
  readonly places: Readonly<Record<PlaceId, PlaceDetails>>;
  readonly actors: Readonly<Record<ActorId, ActorDetails>>;
  readonly sources: Readonly<Record<SourceId, SourceDetails>>;
  readonly claims: readonly GeographicClaim[];
  readonly project: ProjectDetails;
}

const byId = <Id extends string, Item extends { readonly id: Id }, Part>(
  items: readonly Item[],
  partOf: (item: Item) => Part,
) => Object.fromEntries(items.map((item) => [item.id, partOf(item)])) as Record<Id, Part>;

function withoutActorDetails({ lifetime, notes: _notes, ...actor }: Actor): Actor {
  const { basis: _basis, ...years } = lifetime ?? {};
  return { ...actor, aliases: [], ...(lifetime ? { lifetime: years } : {}) };
}

/** What the page says nowhere, as it is for those who have not opened it. */
const withoutSite = ({
  description: _description,
  dataDescription: _data,
  picture: _picture,
  ...project
}: Project): Project => project;

/** The dataset without its details: the same records in the same order. */
export function withoutDetails(dataset: CompiledDataset): CompiledDataset {
  return {
    ...dataset,
    complete: false,
    project: withoutSite(dataset.project),
    events: dataset.events.map(
      ({ whenBasis: _basis, context: _context, notes: _notes, ...event }) => ({
        ...event,
        differences: [],
        quotes: event.quotes.map((quote) => ({ ...quote, words: [] })),
      }),
    ),
    places: dataset.places.map(({ gazetteer: _gazetteer, notes: _notes, ...place }) => ({
      ...place,
      aliases: [],
      mentions: [],
    })),
    actors: dataset.actors.map(withoutActorDetails),
    sources: dataset.sources.map((source) => ({ ...source, outside: [] })),
    claims: [],
  };
}

/** What `withoutDetails` leaves out. */
export function detailsOf({
  events,
  places,
  actors,
  sources,
  claims,
  project: { description, dataDescription, picture },
}: CompiledDataset): DatasetDetails {
  return {
    events: byId(events, ({ whenBasis, differences, context, notes, quotes }) => ({
      ...{ whenBasis, differences, context, notes },
      words: quotes.map(({ words }) => words),
    })),
    places: byId(places, ({ aliases, mentions, gazetteer, notes }) => ({
      ...{ aliases, mentions, gazetteer, notes },
    })),
    actors: byId(actors, ({ aliases, lifetime, notes }) => ({ aliases, lifetime, notes })),
    sources: byId(sources, ({ outside }) => ({ outside })),
    claims,
    project: { description, dataDescription, picture },
  };
}

function withEventDetails(event: EventRecord, known: EventDetails | undefined): EventRecord {
  if (!known) return event;
  const { words, ...fields } = known;
  const quotes = event.quotes.map((quote, index) => ({ ...quote, words: words[index] ?? [] }));
  return { ...event, ...fields, quotes };
}

/** The whole dataset again. */
export function withDetails(dataset: CompiledDataset, details: DatasetDetails): CompiledDataset {
  return {
    ...dataset,
    complete: true,
    project: { ...dataset.project, ...details.project },
    events: dataset.events.map((event) => withEventDetails(event, details.events[event.id])),
    places: dataset.places.map((place) => ({ ...place, ...details.places[place.id] })),
    actors: dataset.actors.map((actor) => ({ ...actor, ...details.actors[actor.id] })),
    sources: dataset.sources.map((source) => ({ ...source, ...details.sources[source.id] })),
    claims: details.claims,
  };
}
