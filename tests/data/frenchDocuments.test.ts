import { describe, expect, it } from 'vitest';
import { type CompileInput, compile } from '../../src/compile/compile';
import { anyIssue } from '../../src/compile/issue';
import { RARE } from '../../src/compile/rare';
import { FRENCH_PROJECT } from '../frenchProject';

/** The project with some of its text changed, in its data and its document alike. */
const changed = (from: string, to: string, input: Partial<CompileInput> = FRENCH_PROJECT) =>
  compile({ ...FRENCH_PROJECT, ...JSON.parse(JSON.stringify(input).replaceAll(from, to)) });

describe('a document in French', () => {
  it('has nothing false reported of it', () => {
    expect(compile(FRENCH_PROJECT).issues).toEqual([]);
  });

  it('carries the numbers, days and words that a story takes from it', () => {
    const attack = { records: ['2021-05-03-port-aulne-attaque'] };
    const step = (id: string, fr: string) => ({
      ...{ id, title: { fr: 'Port-Aulne' }, view: 'sel=place:port-aulne' },
      sentences: [{ fr, ...attack }],
    });
    const story = {
      ...{ id: 'un-mois', title: { fr: 'Un mois' } },
      card: { summary: { fr: 'Deux soldats tués un lundi de mai.', ...attack } },
      steps: [
        step(
          'attaque',
          'L’attaque a lieu le lundi 3 mai 2021\u00A0: «\u00A0tué deux soldats\u00A0».',
        ),
        step('morts', 'Deux soldats sont tués.'),
      ],
    };
    const data = { ...FRENCH_PROJECT.data, 'stories/un-mois': story };
    expect(compile({ ...FRENCH_PROJECT, data }, anyIssue, RARE).issues).toEqual([]);
  });

  it.each([
    [
      'words that it has not',
      { data: FRENCH_PROJECT.data },
      'et tué deux',
      'et tué trois',
      /verbatim/,
    ],
    ['a sentence that no record names', FRENCH_PROJECT, '"kind":"vus à Brévik",', '', /“?kind/],
    [
      'a figure that no record names',
      FRENCH_PROJECT,
      'et tué deux soldats.',
      'et tué deux soldats sur 40.',
      /figure: "40/,
    ],
    [
      'a town that no mention covers',
      { seeds: FRENCH_PROJECT.seeds },
      'Brévik le 6',
      'Brévik, près de Port-Aulne, le 6',
      /Port-Aulne at character/,
    ],
    [
      'an id of another day',
      FRENCH_PROJECT,
      '2021-06-01-brevik',
      '2021-06-02-brevik',
      /date 2021-06-02 lies outside/,
    ],
    ['a month in disguise', FRENCH_PROJECT, 'le 1er juin 2021', 'en juin 2021', /first of a month/],
  ] as const)('is checked all the same for %s', (_what, input, from, to, reason) => {
    const { issues } = changed(from, to, input);
    expect(issues.map((issue) => issue.reason).join('\n')).toMatch(reason);
  });
});
