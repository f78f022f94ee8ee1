import { type Lifetime, lifetimeOf } from './lifetimes';
import { remembering } from './remembered';
import type { RawActor } from './schema';

interface KnownActors {
  readonly byId: ReadonlyMap<string, RawActor>;
  readonly lifetimes: ReadonlyMap<string, Lifetime>;
}

const actorsBefore = remembering<readonly RawActor[], KnownActors>();

/** Looks actors up; the same maps for the same list. */
export const knownActors = (actors: readonly RawActor[]): KnownActors =>
  actorsBefore(actors, [], () => ({
    byId: new Map(actors.map((actor) => [actor.id, actor])),
    lifetimes: new Map(actors.map((actor) => [actor.id, lifetimeOf(actor)])),
  }));
