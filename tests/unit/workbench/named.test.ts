import { describe, expect, it } from 'vitest';
import { withNamedActor } from '../../../src/workbench/card/namedActor';
import { dateIn } from '../../../src/workbench/card/namedDate';
import { nameIn, placeKindOf, withNamedPlace } from '../../../src/workbench/card/namedPlace';
import { nextProblem } from '../../../src/workbench/text/problems';
import { openNames } from '../../../src/workbench/work/openNames';
import { addQuote } from '../../../src/workbench/work/quoteEdits';
import { addRecord } from '../../../src/workbench/work/recordEdits';
import { type Work, withChanges } from '../../../src/workbench/work/work';
import { editOf, fixtureWork, fresh, wordsIn } from './fixtureWork';

const TEXT =
  'DOUMA, 6 May 2019 - On Sunday, a convoy left Tarfa for the Kalbar district. The mission left Tarfa.\n';

/** The fixture with a further report, and a record of its first sentence. */
function workWith(kind: 'other' | 'attack') {
  const before = fixtureWork();
  const [source] = before.sources;
  if (!source) throw new Error('the fixture has no source');
  const aside = { exact: 'DOUMA, 6 May 2019 -', suffix: ' On', reason: 'date' };
  const own = { ...source, id: 'own', file: '900_own.txt', general: [], boilerplate: [aside] };
  const work = {
    ...before,
    sources: [...before.sources, own],
    texts: { ...before.texts, '900_own.txt': TEXT },
  } as unknown as Work;
  const words = wordsIn(work, 'own', 'On Sunday, a convoy left Tarfa for the Kalbar district.');
  const [first] = work.events;
  if (!first) throw new Error('the fixture has no record');
  const exact = TEXT.slice(words.start, words.end);
  const { strength: _, related: __, differences: ___, ownSubtype: ____, ...bare } = first;
  const record = {
    ...{ ...bare, id: '2019-05-05-convoy-left', kind, places: [], actors: [] },
    evidence: [{ source: 'own', exact, supports: { kind: 'convoy left' } }],
  } as unknown as typeof first;
  const edit = editOf(addRecord(fresh(work), record));
  return withChanges(work, edit.changes);
}
const ID = '2019-05-05-convoy-left';
const done = (work: Work, built: Parameters<typeof editOf>[0]) =>
  withChanges(work, editOf(built).changes);
const recordIn = (work: Work) => work.events.find(({ evidence }) => evidence[0]?.source === 'own');

describe('words that name a place', () => {
  const work = workWith('other');
  const tarfa = wordsIn(work, 'own', 'Tarfa');

  it('are asked about where nobody knows the name', () => {
    expect(withNamedPlace(fresh(work), ID, tarfa, { ground: [], roles: [] })).toBeNull();
    const twice = { name: 'Tarfa', other: 'Tarfa', kind: 'town', at: [1, 2] } as const;
    const ground = [twice, twice];
    expect(withNamedPlace(fresh(work), ID, tarfa, { ground, roles: [] })).toBeNull();
  });

  it('bring the place of that name from the ground, with all that names it but the dateline', () => {
    const ground = [{ name: 'Tarfa', other: 'Tarfa', kind: 'town', at: [1, 2] }] as const;
    const built = withNamedPlace(fresh(work), ID, tarfa, { ground, roles: ['near'] });
    if (!built) throw new Error('asked about');
    const now = done(work, built);
    expect(recordIn(now)?.places).toEqual([{ place: 'tarfa', role: 'near', precision: 'near' }]);
    const place = now.places.find(({ id }) => id === 'tarfa');
    expect(place?.mentions?.map(({ exact }) => exact)).toEqual([
      'On Sunday, a convoy left Tarfa for the Kalbar district.',
      'The mission left Tarfa.',
    ]);
  });

  it('say by the words beside them what it is', () => {
    expect(placeKindOf(fresh(work), wordsIn(work, 'own', 'Kalbar'))).toBe('region');
    expect(placeKindOf(fresh(work), tarfa)).toBe('town');
    expect(nameIn(fresh(work), wordsIn(work, 'own', 'the Kalbar'))).toBe('Kalbar');
  });
});

describe('who is named', () => {
  it('makes of a guess that wanted a mover the kind that the words name', () => {
    const work = workWith('other');
    const reason = { code: 'no_mover', kind: 'troop_movement', role: 'departing' } as const;
    const words = wordsIn(work, 'own', 'convoy');
    const now = done(work, withNamedActor(fresh(work), ID, words, [{ field: 'kind', reason }]));
    expect(recordIn(now)).toMatchObject({
      kind: 'troop_movement',
      actors: [{ actor: 'convoy', role: 'departing' }],
    });
  });

  it('is offered where nothing carries the name yet, and who moves without one', () => {
    const work = workWith('other');
    const offered = (of: Work) => {
      const record = recordIn(of);
      return record ? openNames(of, record).map(({ text }) => text) : [];
    };
    expect(offered(work)).toEqual(['convoy', 'Tarfa', 'Kalbar']);
    const now = done(work, withNamedActor(fresh(work), ID, wordsIn(work, 'own', 'Kalbar'), []));
    expect(offered(now)).toEqual(['Tarfa']);
    const longer = done(
      now,
      addQuote(fresh(now), recordIn(now)?.id ?? '', wordsIn(now, 'own', 'The mission left Tarfa.')),
    );
    expect(offered(longer)).toEqual(['Tarfa']);
  });
});

it('the date of chosen words is the only one in them', () => {
  const work = workWith('other');
  const choice = (when: string, words: string) => ({ when, words, basis: { en: 'so', fr: 'oui' } });
  const dates = [choice('2019-05-05', 'On Sunday'), choice('2019-05-06', '6 May 2019')];
  const at = (words: string) => dateIn(fresh(work), wordsIn(work, 'own', words), dates)?.when;
  expect(at('Sunday')).toBe('2019-05-05');
  expect(at('convoy')).toBeUndefined();
  expect(at(TEXT.trim())).toBeUndefined();
});

it('the next problem is one of the open record before all others', () => {
  const problem = (start: number, record: string | null) => ({
    ...{ start, end: start + 5, record, reason: '' },
  });
  const problems = [problem(0, null), problem(10, 'a'), problem(20, 'a'), problem(30, null)];
  const next = (start: number | null, record: string | null) =>
    nextProblem(problems, start === null ? null : { start, end: start + 5 }, record)?.start;
  expect(next(null, 'a')).toBe(10);
  expect(next(30, 'a')).toBe(10);
  expect(next(10, 'a')).toBe(20);
  expect(next(20, 'a')).toBe(30);
  expect(next(null, null)).toBe(0);
  expect(next(30, null)).toBe(0);
});
