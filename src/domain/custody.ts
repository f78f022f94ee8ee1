import { addDays, type Day, dayFromIso, maxDay, minDay } from './day';
import type { ActorId, PlaceId, SourceId } from './ids';
import type { Actor, EventRecord, Place, Source } from './record';
import { isPlan, type Tier } from './vocabulary';

/**
 * Who holds a camp, as far as records of kind `camp_handover`, or of a base taken, say. Nothing is assumed: where no
 * record speaks, the custody is unknown, and a force that left is not followed by another unless a
 * source names it.
 */

/** Whether a record says in whose hands a camp is. */
export const tellsOfCamp = ({ kind, ownSubtype }: EventRecord): boolean =>
  kind === 'camp_handover' || ownSubtype === 'base_taken';

/** What custody is derived from; the app's dataset is one. */
export interface CustodyInput {
  readonly events: readonly EventRecord[];
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly sources: ReadonlyMap<SourceId, Source>;
}

/** `claimed`: one party says so, or it is disputed. */
type CustodyStanding = 'known' | 'claimed';

/** The hands a camp is in for a time. */
type Custody =
  | {
      readonly type: 'held';
      readonly holders: readonly ActorId[];
      readonly standing: CustodyStanding;
      /** `false`: it is known only that they held it when they left, not since when. */
      readonly startStated: boolean;
      /** Who seeks to have it meanwhile. */
      readonly soughtBy: readonly ActorId[];
      readonly event: EventRecord;
    }
  /** It changes hands on some day of this time. */
  | { readonly type: 'changing'; readonly transition: CustodyTransition }
  /** `leftBy`: who left it, nobody being named as receiving it. */
  | { readonly type: 'unknown'; readonly leftBy: CustodyTransition | null };

/** Days are included; `null`: no end is known on this side. */
export type CustodyInterval = Custody & { readonly from: Day | null; readonly to: Day | null };

/** A camp changing hands, or being left. */
export interface CustodyTransition {
  readonly event: EventRecord;
  /** The first and the last day on which it may have happened. */
  readonly from: Day;
  readonly to: Day;
  readonly before: readonly ActorId[];
  /** Empty where nobody is named as receiving the camp. */
  readonly after: readonly ActorId[];
  readonly standing: CustodyStanding;
}

export interface CampCustody {
  /** Records of the camp that say who holds, leaves, receives or seeks it, in order of time. */
  readonly statements: readonly EventRecord[];
  readonly transitions: readonly CustodyTransition[];
  /** Without gaps or overlaps, from no beginning to no end. */
  readonly intervals: readonly CustodyInterval[];
  /** Planned and superseded dates: they never change who holds the camp. */
  readonly plans: readonly EventRecord[];
}

/** Whether only some sites of the camp change hands: as a whole it does not. */
export const isPartial = ({ ownSubtype }: EventRecord): boolean =>
  ownSubtype === 'partial_handover';

const standingOf = ({ status }: EventRecord): CustodyStanding =>
  status === 'claimed' || status === 'disputed' ? 'claimed' : 'known';

/** What the parts in a taken base mean for the camp. */
const OF_TAKEN_BASE = { losing: 'departing', controlling: 'receiving' } as const;

const actorsAs = (event: EventRecord, role: 'departing' | 'receiving' | 'seeking'): ActorId[] =>
  event.actors.flatMap(({ actor, role: part }) => {
    const inCamp =
      event.ownSubtype === 'base_taken' && (part === 'losing' || part === 'controlling')
        ? OF_TAKEN_BASE[part]
        : part;
    return inCamp === role ? [actor] : [];
  });

/** The first day of an EDTF date, read by its leading digits: `2013`, `2013-04`, `2013-04-25~`. */
function firstDayOf(edtf: string | undefined): Day | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf ?? '');
  return match ? dayFromIso(`${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`) : null;
}

/** The day up to which a new holder is known to hold: the publication of the latest report. */
function knownUntil(event: EventRecord, sources: CustodyInput['sources']): Day | null {
  const published = [
    ...event.quotes.map(({ source }) => sources.get(source)?.published),
    ...(event.context?.citations ?? []).map((citation) => citation.published),
  ];
  const days = published.flatMap((date) => firstDayOf(date) ?? []);
  return days.reduce<Day | null>((latest, day) => (latest ? maxDay(latest, day) : day), null);
}

/** Before this day not all of the holders existed. */
function existedFrom(holders: readonly ActorId[], actors: CustodyInput['actors']): Day | null {
  const days = holders.flatMap((id) => firstDayOf(actors.get(id)?.lifetime?.start) ?? []);
  return days.reduce<Day | null>((latest, day) => (latest ? maxDay(latest, day) : day), null);
}

/** Lays intervals one after the other; what lies between is unknown. */
class Lane {
  readonly intervals: CustodyInterval[] = [];
  /** The first day not yet accounted for; `null` before all days. */
  private next: Day | null = null;
  private leftBy: CustodyTransition | null = null;

  /** Adds what holds from one day to another; days already accounted for stay as they are. */
  add(custody: Custody, from: Day | null, to: Day): void {
    if (this.next !== null && to < this.next) return;
    const start = from === null || (this.next !== null && from < this.next) ? this.next : from;
    if (start !== null && (this.next === null || start > this.next))
      this.push({ type: 'unknown', leftBy: this.leftBy }, this.next, addDays(start, -1));
    this.push(custody, start, to);
    this.next = addDays(to, 1);
    this.leftBy =
      custody.type === 'changing' && custody.transition.after.length === 0
        ? custody.transition
        : null;
  }

  close(): readonly CustodyInterval[] {
    this.push({ type: 'unknown', leftBy: this.leftBy }, this.next, null);
    return this.intervals;
  }

  private push(custody: Custody, from: Day | null, to: Day | null): void {
    this.intervals.push({ ...custody, from, to });
  }
}

function transitionOf(event: EventRecord): CustodyTransition | null {
  const [before, after] = [actorsAs(event, 'departing'), actorsAs(event, 'receiving')];
  if (!event.time || event.status === 'ongoing' || before.length + after.length === 0) return null;
  if (isPartial(event)) return null;
  const { startMin: from, endMax: to } = event.time.span;
  return { event, from, to, before, after, standing: standingOf(event) };
}

function addHolders(lane: Lane, event: EventRecord, input: CustodyInput): void {
  const transition = transitionOf(event);
  const holders = actorsAs(event, 'departing');
  if (!event.time || isPartial(event)) return;
  const held = { type: 'held', standing: standingOf(event), soughtBy: [], event } as const;
  const { startMin, startMax, endMax } = event.time.span;
  // Of a lasting state only the days it surely fills count; a transition ends what was before it.
  const until = transition ? addDays(startMin, -1) : addDays(startMax, -1);
  const stated = event.time.startBasis === 'stated' && !transition;
  if (holders.length > 0 && !stated)
    lane.add({ ...held, holders, startStated: false }, existedFrom(holders, input.actors), until);
  if (!transition) {
    if (holders.length === 0) return;
    const soughtBy = actorsAs(event, 'seeking');
    lane.add({ ...held, holders, startStated: stated, soughtBy }, startMax, endMax);
    return;
  }
  lane.add({ type: 'changing', transition }, startMin, endMax);
  const last = knownUntil(event, input.sources);
  if (transition.after.length > 0 && last !== null && last > endMax)
    lane.add({ ...held, holders: transition.after, startStated: true }, addDays(endMax, 1), last);
}

const laneOf = (
  statements: readonly EventRecord[],
  input: CustodyInput,
): readonly CustodyInterval[] => {
  const lane = new Lane();
  for (const event of statements) addHolders(lane, event, input);
  return lane.close();
};

/** An interval of context as far as it lies where the documents leave the custody open. */
function clipped(context: CustodyInterval, open: CustodyInterval): CustodyInterval[] {
  const from = context.from !== null && open.from !== null ? maxDay(context.from, open.from) : null;
  const to = context.to !== null && open.to !== null ? minDay(context.to, open.to) : null;
  const days = { from: from ?? context.from ?? open.from, to: to ?? context.to ?? open.to };
  if (days.from !== null && days.to !== null && days.from > days.to) return [];
  const says = context.type !== 'unknown' || context.leftBy !== null;
  return [{ ...(says ? context : open), ...days }];
}

/** The documents come first: context tells only what they leave open. */
const filled = (
  documents: readonly CustodyInterval[],
  context: readonly CustodyInterval[],
): readonly CustodyInterval[] =>
  documents.flatMap((interval) => {
    if (interval.type !== 'unknown') return [interval];
    let named = false;
    return context
      .flatMap((fact) => clipped(fact, interval))
      .map((piece) => {
        // Once other pages have named who came, it is no longer so that nobody is named.
        if (piece.type === 'unknown') return named ? { ...piece, leftBy: null } : piece;
        named = true;
        return piece;
      });
  });

/** Who holds the camp of a place when, with the changes and the plans apart. */
export function campCustody(input: CustodyInput, place: PlaceId): CampCustody {
  const records = input.events.filter(
    (event) => tellsOfCamp(event) && event.places.some((part) => part.place === place),
  );
  const statements = records.filter((event) => !isPlan(event));
  const inTier = (tier: Tier) =>
    laneOf(
      statements.filter((event) => event.tier === tier),
      input,
    );
  return {
    statements,
    transitions: statements.flatMap((event) => transitionOf(event) ?? []),
    intervals: filled(inTier('corpus'), inTier('context')),
    plans: records.filter(isPlan),
  };
}

/** In whose hands the camp of a place is on a day. */
export function custodyOn(input: CustodyInput, place: PlaceId, day: Day): CustodyInterval {
  const { intervals } = campCustody(input, place);
  return (
    intervals.find(
      ({ from, to }) => (from === null || from <= day) && (to === null || day <= to),
    ) ?? { type: 'unknown', leftBy: null, from: null, to: null }
  );
}

/** The towns of which some record tells a camp, in the order of the places. */
export const campPlaces = (
  events: readonly EventRecord[],
  places: ReadonlyMap<PlaceId, Place>,
): readonly Place[] =>
  [...places.values()].filter(
    ({ id, kind }) =>
      kind === 'town' &&
      events.some((event) => tellsOfCamp(event) && event.places.some((part) => part.place === id)),
  );
