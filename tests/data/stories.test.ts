import { describe, expect, it } from 'vitest';
import type { DataIssue } from '../../src/compile/issue';
import type { RawSentence, RawStep, RawStory } from '../../src/compile/schemaStories';
import { datesIn, numbersIn } from '../../src/compile/storyNumbers';
import { checkProject } from '../../src/project/checkProject';
import { rareChecks } from '../../src/project/rareChecks';
import { project, withFault } from '../support';

type Mutable<T> = { -readonly [Key in keyof T]: Mutable<T[Key]> };
type Story = Mutable<RawStory>;
type Step = Mutable<RawStep>;
type Sentence = Mutable<RawSentence>;

const KONNA = 'konna-to-gao';
const FIGHTING = 'gao-fighting';

/** The issues of the project after a fault was planted in one step of a story. */
function issuesWith(plant: (step: Step, first: Sentence, story: Story) => void): DataIssue[] {
  const faulty = withFault(project, ({ data }) => {
    const story = data[`stories/${KONNA}`] as Story;
    const step = story.steps.find(({ id }) => id === FIGHTING);
    const first = step?.sentences[0];
    if (!step || !first) throw new Error(`${KONNA} has no ${FIGHTING} with sentences`);
    plant(step, first, story);
  });
  const { dataset, issues } = checkProject(faulty, rareChecks);
  expect(dataset).toBeNull();
  return [...issues];
}

/** Each planted fault, and field and reason that the one issue must name. */
const FAULTS: [string, (step: Step, first: Sentence, story: Story) => void, RegExp, RegExp][] = [
  [
    'a record that does not exist',
    (_step, first) => {
      first.records?.push('2013-02-10-gao-parade' as never);
    },
    /^sentences\[0\]\.records$/,
    /2013-02-10-gao-parade/,
  ],
  [
    'a claim that does not exist',
    (_step, first) => {
      first.claims = ['gao-paris-distance'];
    },
    /^sentences\[0\]\.claims$/,
    /gao-paris-distance/,
  ],
  [
    'a sentence without support',
    (_step, first) => {
      delete first.records;
    },
    /^sentences\[0\]$/,
    /support/,
  ],
  [
    'a number that no cited record has',
    (_step, first) => {
      first.en = 'On Sunday, 10 February, there were four hours of fighting in Gao, and 17 dead.';
    },
    /^sentences\[0\]\.en$/,
    /“17”/,
  ],
  [
    'a number on the card that no cited record has',
    (_step, _first, { card }) => Object.assign(card.summary, { en: '17 people die.' }),
    /^card\.summary\.en$/,
    /“17”/,
  ],
  [
    'a card whose dates have no end',
    (_step, _first, { card }) => Object.assign(card, { dates: '2013-01/..' }),
    /^card\.dates$/,
    /first and a last day/,
  ],
  [
    'a card that tells of other days than its dates',
    (_step, _first, { card }) => Object.assign(card, { dates: '2013-01' }),
    /^card\.dates$/,
    /2013-02-08-gao-suicide-bombing/,
  ],
  [
    'a number in French words',
    (_step, first) => {
      first.fr = 'Le dimanche 10 février, il y a eu sept heures de combats à Gao.';
    },
    /^sentences\[0\]\.fr$/,
    /“sept”/,
  ],
  [
    'a day that no cited record has',
    (_step, first) => {
      first.en = 'On 11 March there were four hours of fighting in Gao.';
    },
    /^sentences\[0\]\.en$/,
    /“11 March”/,
  ],
  [
    'a year that no cited record has',
    (_step, first) => {
      first.fr = 'Le dimanche 10 février 2012, il y a eu quatre heures de combats à Gao.';
    },
    /^sentences\[0\]\.fr$/,
    /“10 février 2012”/,
  ],
  [
    'another day of the week',
    (_step, first) => {
      first.en = 'On Thursday there were four hours of fighting in Gao.';
    },
    /^sentences\[0\]\.en$/,
    /“Thursday”/,
  ],
  [
    'a place that no cited record names',
    (_step, first) => {
      first.en = 'On Sunday there were four hours of fighting in Gao and Tessalit.';
    },
    /^sentences\[0\]\.en$/,
    /“Tessalit” is not named/,
  ],
  [
    'an actor that no cited record names',
    (_step, first) => {
      first.en = 'On Sunday MINUSMA fought for four hours in Gao.';
    },
    /^sentences\[0\]\.en$/,
    /“MINUSMA” is not named/,
  ],
  [
    'a name that the dataset does not know',
    (_step, first) => {
      first.fr = 'Le dimanche, il y a eu quatre heures de combats à Gao, d’après Dupont.';
    },
    /^sentences\[0\]\.fr$/,
    /“Dupont”/,
  ],
  [
    'words in quotation marks that nobody wrote',
    (_step, first) => {
      first.en = 'On Sunday there were four hours of “heavy fighting” in Gao.';
    },
    /^sentences\[0\]\.en$/,
    /“heavy fighting” is not verbatim/,
  ],
  [
    'a claim told as a fact',
    (step) => {
      step.sentences = [
        {
          en: 'Mujao committed the weekend’s violence.',
          fr: 'Le MUJAO revendique les violences du week-end.',
          records: ['2013-02-10-mujao-claim' as never],
        },
      ];
      step.title = { en: 'The weekend', fr: 'Le week-end' };
    },
    /^sentences\[0\]\.en$/,
    /only claimed/,
  ],
  [
    'a plan told as a fact in French',
    (step) => {
      step.sentences = [
        {
          en: 'France wanted to withdraw in March.',
          fr: 'La France se retire en mars.',
          records: ['2013-03-france-withdrawal-plan' as never],
        },
      ];
      step.title = { en: 'A plan', fr: 'Une intention' };
      step.view = 't=2013-03-01..2013-03-31';
    },
    /^sentences\[0\]\.fr$/,
    /only planned/,
  ],
  [
    'context that is not marked',
    (step) => {
      step.sentences = [
        {
          en: 'French and Malian forces took Gao.',
          fr: 'D’autres pages disent que Gao a été prise.',
          records: ['ctx-2013-01-26-gao-retaken' as never],
        },
      ];
      step.title = { en: 'Gao taken', fr: 'La prise de Gao' };
      step.view = 't=2013-01-26';
    },
    /^sentences\[0\]\.en$/,
    /context tier/,
  ],
  [
    'a title that names what the step does not cite',
    (step) => {
      step.title = { en: 'Kidal', fr: 'Gao' };
    },
    /^title\.en$/,
    /“Kidal” is not named/,
  ],
  [
    'a view that is no link',
    (step) => {
      step.view = 't=2013-02-30&layers=weather';
    },
    /^view$/,
    /2013-02-30/,
  ],
  [
    'a view that sets the reader’s language',
    (step) => {
      step.view = `${step.view}&lang=fr`;
    },
    /^view$/,
    /"lang"/,
  ],
  [
    'a view in another time than its records',
    (step) => {
      step.view = 't=2023-10-31';
    },
    /^sentences\[0\]\.records$/,
    /shows none of 2013-02-10-gao-fighting/,
  ],
  [
    'a view with the records’ layer off',
    (step) => {
      step.view = 't=2013-02-09..2013-02-12&layers=political';
    },
    /^sentences\[0\]\.records$/,
    /shows none of 2013-02-10-gao-fighting/,
  ],
  [
    'two steps of one name',
    (step) => {
      step.id = 'konna';
    },
    /^id$/,
    /twice/,
  ],
  [
    'a story that is not named like its file',
    (_step, _first, story) => {
      story.id = 'gao-to-konna';
    },
    /^id$/,
    /konna-to-gao\.json/,
  ],
];

describe('the stories', () => {
  it('are three, of five to eight steps, with no issue', () => {
    const { stories, issues } = checkProject(project, rareChecks);
    expect(issues).toEqual([]);
    expect(stories.map(({ id }) => id)).toEqual([
      'konna-to-gao',
      'peacekeepers-leave',
      'what-the-texts-get-wrong',
    ]);
    for (const { id, steps } of stories) {
      expect(steps.length, id).toBeGreaterThanOrEqual(5);
      expect(steps.length, id).toBeLessThanOrEqual(8);
    }
  });

  it('give the dataset their outlines, and no text', () => {
    const outlines = checkProject(project, rareChecks).dataset?.stories;
    expect(outlines?.[0]).toMatchObject({ id: 'konna-to-gao', steps: expect.any(Array) });
    expect(JSON.stringify(outlines)).not.toContain('hours of fighting');
  });

  it.each(FAULTS)('refuse %s, and say where', (_name, plant, field, reason) => {
    const issues = issuesWith(plant);
    const found = issues.filter((issue) => field.test(issue.field) && reason.test(issue.reason));
    expect(found, JSON.stringify(issues, null, 1)).not.toEqual([]);
    for (const { file } of issues) expect(file).toBe(`data/stories/${KONNA}.json`);
  });
});

describe('dates and numbers of a text', () => {
  it.each([
    ['en', 'On 8 and 9 February 2013', ['02-08', '02-09']],
    ['en', 'from 10–11 January', ['01-10', '01-11']],
    ['en', 'until January 21', ['01-21']],
    ['fr', 'du 8 au 10 février', ['02-08', '02-10']],
    ['fr', 'le 1er avril 2012', ['04-01']],
    ['en', 'it may march on', []],
    ['fr', 'en mars 2012', [undefined]],
  ] as const)('finds the days (%s): %s', (lang, text, days) => {
    expect(datesIn(text, lang).map(({ day }) => day)).toEqual(days);
  });

  it('reads thousands as each language writes them', () => {
    const values = (text: string, lang: 'en' | 'fr') =>
      numbersIn(text, lang).map(({ value }) => value);
    expect(values('some 4,000 soldiers, 1.5 times three', 'en')).toEqual([4000, 1.5, 3]);
    expect(values('quelque 4\u202f000 soldats, 1,5 fois trois', 'fr')).toEqual([4000, 1.5, 3]);
  });
});
