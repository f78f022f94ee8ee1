import { describe, expect, it } from 'vitest';
import { type CompileInput, compile } from '../../src/compile/compile';
import { builtProject } from '../builtProject';
import { compileSmall, SMALL_PROJECT } from '../smallProject';

type Json = Record<string, unknown>;

/** The project with members of its data/project.json replaced. */
const withProject = (changed: Json): CompileInput => ({
  ...SMALL_PROJECT,
  data: { ...SMALL_PROJECT.data, project: { ...(SMALL_PROJECT.data.project as Json), ...changed } },
});

/** The project with all its texts in French alone, the document left as it is. */
const french = (): CompileInput =>
  JSON.parse(
    JSON.stringify(SMALL_PROJECT)
      .replaceAll('{"en":', '{"fr":')
      .replace('"languages":["en"]', '"languages":["fr"]'),
  );

describe('a project of three records without any file that it may do without', () => {
  it('compiles without an issue, whichever its language', () => {
    expect(compile(SMALL_PROJECT).issues).toEqual([]);
    expect(compile(french()).issues).toEqual([]);
  });

  it('says in the other language what it says in its own', () => {
    const { project, events, places } = compileSmall();
    for (const text of [
      project.title,
      ...[...events, ...places].map((item) => ('title' in item ? item.title : item.name)),
    ])
      expect(text.fr).toBe(text.en);
  });

  it('has its towns first, in the order of the project', () => {
    const { places } = compileSmall();
    expect(places.map(({ id, featured, landmark }) => [id, featured, landmark])).toEqual([
      ['brevik', true, true],
      ['port-alder', true, true],
    ]);
  });

  const FAULTS: readonly (readonly [string, Json, string, string, RegExp, RegExp])[] = [
    [
      'an unknown place',
      { places: ['brevik', 'atlantis'] },
      'alder-coast',
      'places[1]',
      /no atlantis/,
      /add the place/,
    ],
    [
      'a place named twice',
      { places: ['brevik', 'brevik'] },
      'alder-coast',
      'places[1]',
      /twice/,
      /remove/,
    ],
    [
      'an unknown landmark',
      { landmarks: ['atlantis'] },
      'alder-coast',
      'landmarks[0]',
      /no atlantis/,
      /add the place/,
    ],
    [
      'a country that is none',
      { country: { place: 'brevik', code: 'BR' } },
      'alder-coast',
      'country.place',
      /no country brevik/,
      /leave/,
    ],
    [
      'a view of nothing',
      { home: [10, 5, 10, 5] },
      'alder-coast',
      'home',
      /hold nothing/,
      /west, south/,
    ],
    ['bounds off the globe', { home: [10, 5, 200, 6] }, '(file)', 'home[2]', /./, /./],
    [
      'a language that its texts lack',
      { languages: ['en', 'fr'] },
      '(file)',
      'title.fr',
      /not said in French/,
      /take it out of "languages"/,
    ],
    [
      'no title in its language',
      { title: { fr: 'Mot pour mot' } },
      '(file)',
      'title.en',
      /not said in English/,
      /write "en"/,
    ],
    ['no language', { languages: [] }, '(file)', 'languages', /./, /at least 1/],
    [
      'another language',
      { languages: ['en', 'de'] },
      '(file)',
      'languages[1]',
      /./,
      /one of these/,
    ],
    ['an unknown field', { colour: 'red' }, '(file)', 'colour', /unknown field/, /take it out/],
    ['no licence', { licence: undefined }, '(file)', 'licence', /./, /./],
  ];
  it.each(FAULTS)('is refused with %s', (_what, changed, record, field, reason, fix) => {
    const { dataset, issues } = compile(withProject(changed));
    expect(dataset).toBeNull();
    expect(issues).toContainEqual({
      ...{ file: 'data/project.json', record, field },
      ...{ reason: expect.stringMatching(reason), fix: expect.stringMatching(fix) },
    });
  });

  it('has its optional files checked where there are any', () => {
    const broken = { context: [{ id: 'x' }] };
    const { issues } = compile({
      ...SMALL_PROJECT,
      data: { ...SMALL_PROJECT.data, context: broken },
    });
    expect(issues.map(({ file }) => file)).toContain('data/context.json');
  });

  it('is built from its folder, and nothing that is written names another project', () => {
    const { openData, schemaOrg, stories, translations } = builtProject(SMALL_PROJECT);
    expect([stories, translations]).toEqual([[], {}]);
    expect(JSON.parse(schemaOrg)).toMatchObject({ name: 'The Alder coast, word for word' });
    for (const { name, content } of [{ name: 'schema.org', content: schemaOrg }, ...openData])
      expect(content, name).not.toMatch(/\bmali|minusma|kidal|\bfive\b|CC BY/i);
  });
});
