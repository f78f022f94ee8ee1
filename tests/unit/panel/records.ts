import { openDataset } from '../../../src/dataset/dataset';
import type { Project } from '../../../src/dataset/project';
import { dayFromIso } from '../../../src/domain/day';
import type { ActorId, EventId, PlaceId, SourceId } from '../../../src/domain/ids';
import type {
  Actor,
  EventRecord,
  Place,
  Quote,
  RecordTime,
  Source,
} from '../../../src/domain/record';
import { project } from '../../support';

/** Small records for the panel's unit tests. */

export function day(iso: string) {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
}

export const GAO = 'gao' as PlaceId;
export const MALI = 'mali' as PlaceId;
export const FARAWAY = 'new-york' as PlaceId;
export const BBC = 'bbc' as SourceId;
export const AFP_1 = 'afp-1' as SourceId;
export const AFP_2 = 'afp-2' as SourceId;

export const time = (from: string, to = from, more: Partial<RecordTime> = {}): RecordTime => ({
  span: { startMin: day(from), startMax: day(from), endMin: day(to), endMax: day(to) },
  precision: 'day',
  approximate: false,
  uncertain: false,
  lasting: false,
  startBasis: 'stated',
  endBasis: 'stated',
  ...more,
});

export const record = (id: string, more: Partial<EventRecord> = {}): EventRecord => ({
  id: id as EventId,
  title: { en: id, fr: id },
  kind: 'attack',
  status: 'occurred',
  tier: 'corpus',
  whenBasis: { en: '', fr: '' },
  places: [{ place: GAO, role: 'location', precision: 'exact' }],
  actors: [],
  quotes: [],
  origins: 1,
  related: [],
  differences: [],
  ...more,
});

export const quote = (
  source: SourceId,
  start: number,
  exact: string,
  more: Partial<Quote> = {},
): Quote => ({
  source,
  exact,
  start,
  end: start + exact.length,
  supports: ['kind'],
  stance: 'supports',
  words: [],
  ...more,
});

export const place = (id: PlaceId, kind: Place['kind'], more: Partial<Place> = {}): Place => ({
  id,
  name: { en: id, fr: id },
  kind,
  ...(kind === 'town' ? { at: [0, 16] as const } : {}),
  featured: kind === 'town',
  aliases: [],
  mentions: [],
  ...more,
});

export const source = (id: SourceId, origin: string, more: Partial<Source> = {}): Source => ({
  id,
  file: `${id}.txt`,
  publisher: id,
  title: id,
  published: '2013-02-12',
  language: 'en',
  origin,
  url: 'https://example.org/',
  outside: [],
  ...more,
});

export const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  id: id as ActorId,
  name: { en: id, fr: id },
  kind: 'other',
  aliases: [],
  ...more,
});

const PLACES = [place(GAO, 'town'), place(MALI, 'country'), place(FARAWAY, 'distant')];
const SOURCES = [source(BBC, 'BBC'), source(AFP_1, 'AFP'), source(AFP_2, 'AFP')];

export const datasetOf = (events: EventRecord[], actors: Actor[] = []) =>
  openDataset({
    ...{ version: 'test', complete: true, events, places: PLACES, actors, sources: SOURCES },
    ...{ claims: [], outlines: [], stories: [], retired: {} },
    project: project.data.project as Project,
  });
