/** Ids are for citing: they never change and are never reused. The brands keep them from being mixed up. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type EventId = Id<'event'>;
export type PlaceId = Id<'place'>;
export type ActorId = Id<'actor'>;
export type SourceId = Id<'source'>;
