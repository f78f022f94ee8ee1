import type { Dataset } from '../dataset/dataset';
import type { EventRecord, Quote } from '../domain/record';
import { shapesOf } from '../domain/shape';
import type { StoryStep } from '../store/stories';

/** Fewer letters hardly say anything, more are not read at a glance. */
const LEAST = 60;
const MOST = 200;

/** The shortest words of a document that carry the record and say enough. */
const wordsOf = ({ quotes }: EventRecord): Quote | undefined =>
  quotes
    .filter(({ stance, exact }) => stance === 'supports' && exact.length >= LEAST)
    .sort((a, b) => a.exact.length - b.exact.length)[0];

/**
 * The words that stand on the map where a step gives it no point to show: of the first record told
 * whose words are short, else the shortest. `null` where the map shows what the step tells.
 */
export function quoteOfStep(
  { view, sentences }: StoryStep,
  { events, rowOf, places }: Pick<Dataset, 'events' | 'rowOf' | 'places'>,
): Quote | null {
  // What was measured is drawn.
  if (sentences.some(({ claims }) => claims.length > 0)) return null;
  const told = sentences
    .flatMap(({ records }) => records)
    .flatMap((id) => events[rowOf.get(id) ?? -1] ?? [])
    .filter(({ tier }) => tier === 'corpus');
  const hasPoint = (record: EventRecord) =>
    shapesOf(record, places).some(({ type }) => type !== 'area');
  if (view.camera && told.some(hasPoint)) return null;
  const words = told.filter((record) => !hasPoint(record)).flatMap((each) => wordsOf(each) ?? []);
  const short = words.find(({ exact }) => exact.length <= MOST);
  return short ?? [...words].sort((a, b) => a.exact.length - b.exact.length)[0] ?? null;
}
