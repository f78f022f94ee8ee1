import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, searchRows, wordsOfQuery } from '../../../src/dataset/search';
import { openProject } from '../../support';
import { actor, BBC, datasetOf, quote, record } from '../panel/records';

const dataset = openProject();

/** Ids of what a query finds, or `null` where it asks for nothing. */
const idsOf = (query: string, inDataset = dataset) => {
  const found = searchRows(inDataset, query);
  return found && inDataset.events.flatMap(({ id }, row) => (found[row] === 1 ? [id] : []));
};

describe('foldText', () => {
  it.each([
    ['Maïga', ' maiga'],
    ['L’ŒUVRE', ' l oeuvre'],
    ['Ex æquo', ' ex aequo'],
    ['  the   army’s / Straße  ', ' the army s strasse'],
    ['e\u0301te\u0301', ' ete'],
    ['İstanbul', ' istanbul'],
    ['2023-24', ' 2023 24'],
    ['… !', ''],
  ])('folds %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing that is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('searchRows', () => {
  const market = '2013-02-11-gao-market-closed';

  it('asks for nothing without words', () => {
    expect(searchRows(dataset, '')).toBeNull();
    expect(searchRows(dataset, ' …’ ')).toBeNull();
  });

  it.each(['market', 'MARKET', 'marche', 'marché', 'mark', 'gao market', 'market gao city'])(
    'finds the market of Gao by %s',
    (query) => {
      expect(idsOf(query)).toContain(market);
    },
  );

  it('asks for every word, and for beginnings of words only', () => {
    expect(idsOf('market kidal')).not.toContain(market);
    expect(idsOf('arket')).toEqual([]);
    expect(idsOf('xyzzy')).toEqual([]);
  });

  it('finds a name with or without its accents, in either language', () => {
    const found = idsOf('maiga');
    expect(found?.length).toBeGreaterThan(0);
    expect(idsOf('Maïga')).toEqual(found);
    expect(idsOf('MAI\u0308GA')).toEqual(found);
  });

  it('finds an actor by name, acronym and alias, a place by name, a context fact by its words', () => {
    const own = datasetOf(
      [
        record('plain'),
        record('acting', { actors: [{ actor: actor('x').id, role: 'attacker' }] }),
        record('quoted', { places: [], quotes: [quote(BBC, 0, 'It “remained closed” on Monday')] }),
        record('told', {
          tier: 'context',
          places: [],
          context: {
            statement: { en: 'The column left', fr: 'La colonne est partie' },
            agreement: 'one_source',
            citations: [],
            conflicts: [],
          },
        }),
      ],
      [
        actor('x', {
          name: { en: 'Movement for Oneness', fr: 'Mouvement pour l’unicité' },
          acronym: { en: 'MUJWA', fr: 'MUJAO' },
          aliases: ['the gunmen'],
        }),
      ],
    );
    for (const query of ['onen', 'unicite', 'l’unicité', 'mujwa', 'mujao', 'gunmen gao'])
      expect(idsOf(query, own), query).toEqual(['acting']);
    expect(idsOf('gao', own)).toEqual(['plain', 'acting']);
    expect(idsOf('closed monday', own)).toEqual(['quoted']);
    expect(idsOf('colonne', own)).toEqual(['told']);
  });

  it('finds what asking every record word by word finds', () => {
    const textsOf = dataset.events.map((event) =>
      [
        ...Object.values(event.title),
        ...Object.values(event.context?.statement ?? {}),
        ...event.quotes.map(({ exact }) => exact),
        ...event.actors.flatMap(({ actor: id }) => {
          const found = dataset.actors.get(id);
          const { en = '', fr = '' } = found?.acronym ?? {};
          return [en, fr, ...Object.values(found?.name ?? {}), ...(found?.aliases ?? [])];
        }),
        ...event.places.flatMap(({ place: id }) => {
          const found = dataset.places.get(id);
          return [...Object.values(found?.name ?? {}), ...(found?.aliases ?? [])];
        }),
      ].flatMap((text) => foldText(text).split(' ')),
    );
    const words = [...new Set(textsOf.flat())].filter((word) => word !== '');
    const anyWord = fc
      .tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 12 }))
      .map(([word, length]) => word.slice(0, length));
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 3 }), (query) => {
        const expected = dataset.events.flatMap(({ id }, row) =>
          query.every((word) => textsOf[row]?.some((own) => own.startsWith(word))) ? [id] : [],
        );
        expect(idsOf(query.join(' '))).toEqual(expected);
      }),
    );
  });

  it('takes each word once', () => {
    expect(wordsOfQuery('Gao gao, GAO market')).toEqual([' gao', ' market']);
  });
});
