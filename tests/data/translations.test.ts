import { describe, expect, it } from 'vitest';
import { compileProject } from '../../scripts/compileProject';
import type { CompileInput } from '../../src/compile/compile';
import type { RawTranslation } from '../../src/compile/schemaTranslations';
import { lintTranslation } from '../../src/compile/translationLints';
import { compileWith, project, recordIn } from '../support';

type Entry = { -readonly [Field in keyof RawTranslation]: RawTranslation[Field] };

const entriesOf = (input: CompileInput): Entry[] =>
  (input.data.translations as { translations: Entry[] }).translations;

const CHECKPOINTS =
  'Two checkpoints in Gao were hit by suicide bomb attacks on Friday and Saturday.';
const KONNA =
  "Konna lies about 600 km (375 miles) northeast of the regional capital of Mopti, which is largely seen as a gateway to the country's south.";

function entryOf(input: CompileInput, exact: string): Entry {
  const entry = entriesOf(input).find((candidate) => candidate.exact === exact);
  if (!entry) throw new Error(`data/translations.json does not render "${exact}"`);
  return entry;
}

/** Each planted fault, and the entry, field and reason that the issue must name. */
const FAULTS: [string, (input: CompileInput) => void, [string, string, RegExp]][] = [
  [
    'a quotation without a rendering',
    (input) => {
      const entries = entriesOf(input);
      entries.splice(entries.indexOf(entryOf(input, CHECKPOINTS)), 1);
    },
    [CHECKPOINTS, 'fr', /from bbc-2013-02 without a French rendering/],
  ],
  [
    'a record’s figure without a rendering',
    (input) => {
      const entries = entriesOf(input);
      entries.splice(entries.indexOf(entryOf(input, 'over 100 trucks')), 1);
    },
    ['over 100 trucks', 'fr', /from spectator-2023-10 without/],
  ],
  [
    'a rendering of words that nothing quotes any more',
    (input) => {
      const exact = 'Three checkpoints in Gao were hit.';
      entriesOf(input).push({ ...entryOf(input, CHECKPOINTS), exact });
    },
    ['Three checkpoints in Gao were hit.', 'exact', /nothing quotes/],
  ],
  [
    'words rendered twice',
    (input) => {
      const entries = entriesOf(input);
      const entry = entryOf(input, CHECKPOINTS);
      entries.splice(entries.indexOf(entry), 0, { ...entry });
    },
    [CHECKPOINTS, 'exact', /rendered twice/],
  ],
  [
    'another document than the first to be quoted',
    (input) => {
      entryOf(input, CHECKPOINTS).source = 'dw-2013-01' as Entry['source'];
    },
    [CHECKPOINTS, 'source', /bbc-2013-02/],
  ],
  [
    'an entry out of its place',
    (input) => {
      const entries = entriesOf(input);
      const [entry] = entries.splice(entries.indexOf(entryOf(input, CHECKPOINTS)), 1);
      if (entry) entries.push(entry);
    },
    [CHECKPOINTS, '(order)', /belongs before/],
  ],
  [
    'a number put right in the rendering alone',
    (input) => {
      const entry = entryOf(input, KONNA);
      entry.fr = entry.fr.replace('600', '60');
    },
    [KONNA, 'fr', /numbers \(375, 60\) are not those of the quotation \(375, 600\)/],
  ],
  [
    'a number word left out',
    (input) => {
      const entry = entryOf(input, CHECKPOINTS);
      entry.fr = entry.fr.replace('Deux', 'Des');
    },
    [CHECKPOINTS, 'fr', /lacks the number “Two”/],
  ],
  [
    'a straight apostrophe',
    (input) => {
      const entry = entryOf(input, KONNA);
      entry.fr = entry.fr.replace('d’entrée', "d'entrée");
    },
    [KONNA, 'fr', /straight apostrophe/],
  ],
];

describe('renderings of quotations', () => {
  it.each(FAULTS)('are refused with %s', (_name, plant, [exact, field, reason]) => {
    const { dataset, issues } = compileWith(plant);
    expect(dataset).toBeNull();
    const named = exact.length > 60 ? `"${exact.slice(0, 60)}…"` : `"${exact}"`;
    expect(issues).toEqual([
      expect.objectContaining({
        file: 'data/translations.json',
        record: named,
        field,
        reason: expect.stringMatching(reason),
      }),
    ]);
  });

  it('are asked for again when a record quotes other words', () => {
    const { issues } = compileWith((input) => {
      const record = recordIn(input, 'events', '2013-02-11-gao-market-closed');
      const [evidence] = record.evidence as Record<string, unknown>[];
      if (evidence)
        evidence.exact = String(evidence.exact).replace(', following the violence.', '');
    });
    const reasons = issues
      .filter(({ file }) => file === 'data/translations.json')
      .map(({ reason }) => reason);
    expect(reasons).toEqual([expect.stringMatching(/without a French rendering.*on Monday"/)]);
  });

  it('are asked for where quotations overlap and are read as one passage', () => {
    const { issues } = compileWith((input) => {
      const record = recordIn(input, 'events', '2013-02-11-gao-market-closed');
      const exact = `${CHECKPOINTS.slice(-'Friday and Saturday.'.length)}\n\nThe Movement for Oneness`;
      (record.evidence as unknown[]).push({
        ...{ source: 'bbc-2013-02', exact, supports: { actors: 'The Movement for Oneness' } },
      });
      record.actors = [{ actor: 'mujao', role: 'subject' }];
    });
    const missing = issues.filter(({ reason }) => /without a French/.test(reason));
    expect(missing.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/: "Two checkpoints.*has claimed responsibility/s),
      expect.stringMatching(/: "Friday and Saturday.*Oneness"/s),
    ]);
  });

  it('are not asked for where the document is French', () => {
    const { issues } = compileWith((input) => {
      recordIn(input, 'sources', 'dw-2013-01').language = 'fr';
    });
    expect(issues.length).toBeGreaterThan(30);
    for (const { reason } of issues) expect(reason).toMatch(/nothing quotes/);
  });

  it('are the same for words that differ only in their marks', () => {
    const bare = (text: string) =>
      text
        .toLowerCase()
        .replace(/[“”‘’'"]/g, '')
        .replace(/ (—|--) /g, ' ');
    const renderings = new Map<string, Set<string>>();
    for (const { exact, fr } of entriesOf(project)) {
      const twins = renderings.get(bare(exact)) ?? new Set();
      renderings.set(bare(exact), twins.add(fr));
    }
    expect(renderings.size).toBeLessThan(entriesOf(project).length);
    expect([...renderings.values()].filter((twins) => twins.size > 1)).toEqual([]);
  });

  it('stand beside each quotation of the open data', () => {
    const { openData, translations } = compileProject(process.cwd());
    const read = (name: string) =>
      JSON.parse(openData.find((file) => file.name === name)?.content ?? 'null');
    const quotes: { exact: string; fr: string }[] = read('events.geojson').features.flatMap(
      ({ properties }: { properties: { quotes: unknown[] } }) => properties.quotes,
    );
    expect(quotes.length).toBeGreaterThan(100);
    const claims: { exact: string; fr: string }[] = read('geographic-claims.json');
    for (const { exact, fr } of [...quotes, ...claims]) {
      expect(fr.length).toBeGreaterThan(3);
      expect(fr).toBe(translations[exact]);
    }
  });
});

describe('lintTranslation', () => {
  const reasons = (exact: string, fr: string) =>
    lintTranslation(exact, fr).map(({ reason }) => reason);

  it('takes numbers as either language writes them', () => {
    expect(
      reasons(
        'about 1,200 men, 12.5 miles, in 2014',
        'environ 1\u202F200 hommes, 12,5 miles, en 2014',
      ),
    ).toEqual([]);
    expect(reasons('1,200 men', '12\u202F000 hommes')).toEqual([
      expect.stringContaining('(12000) are not those of the quotation (1200)'),
    ]);
    expect(reasons('some number', 'en 2013')).toEqual([expect.stringContaining('(none)')]);
  });

  it.each([
    ['“oui”', /English quotation marks/],
    ['« oui »', /plain space/],
    ['«\u00A0oui»', /mark without its space/],
    ['oui;', /mark without its space/],
    ['oui\u202F!', /^$/],
    ['«\u00A0oui', /do not pair/],
  ])('sees the typography of %s', (fr, reason) => {
    const found = reasons('yes', fr);
    if (reason.test('')) expect(found).toEqual([]);
    else expect(found).toContainEqual(expect.stringMatching(reason));
  });

  it('sees a plain space inside a number and before km', () => {
    expect(reasons('1,200', '1 200')).toEqual([expect.stringContaining('inside a number')]);
    expect(reasons('20 km', '20 km')).toEqual([expect.stringContaining('before its unit')]);
  });
});
