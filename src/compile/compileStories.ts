import type { CompiledStep, CompiledStory, StorySentence } from '../dataset/stories';
import type { DayRange } from '../domain/day';
import { readEdtf } from '../domain/edtf';
import type { EventRecord, GeographicClaim, Lang } from '../domain/record';
import { statedDays } from '../domain/statedDays';
import { duplicateIds } from './duplicateIds';
import type { DataIssue, Finding } from './issue';
import { STORY_FOLDER } from './parseDataFiles';
import type { RawCard, RawSentence, RawStep, RawStory } from './schemaStories';
import { type Citable, evidenceOf } from './storyEvidence';
import { lintSentence, lintTitle, type NamesByLanguage } from './storyLints';
import { namesOf } from './storyNames';

interface Cited {
  readonly records: readonly EventRecord[];
  readonly claims: readonly GeographicClaim[];
}

function citedBy({ records = [], claims = [] }: RawSentence, citable: Citable): Cited {
  return {
    records: records.flatMap((id) => citable.events.get(id) ?? []),
    claims: claims.flatMap((id) => citable.claims.get(id) ?? []),
  };
}

function referenceFindings(
  { records = [], claims = [] }: RawSentence,
  citable: Citable,
): Finding[] {
  const unknown = records.filter((id) => !citable.events.has(id));
  const unmeasured = claims.filter((id) => !citable.claims.has(id));
  return [
    ...unknown.map((id) => ({
      field: 'records',
      reason: `no record has the id ${id}`,
      fix: 'write an id from data/events.json or data/context.json',
    })),
    ...unmeasured.map((id) => ({
      field: 'claims',
      reason: `data/geographic-claims.json has no ${id}`,
      fix: 'write an id from there',
    })),
  ];
}

function sentenceFindings(
  sentence: RawSentence,
  at: string,
  citable: Citable,
  names: NamesByLanguage,
): Finding[] {
  const { records, claims } = citedBy(sentence, citable);
  const evidence = evidenceOf(records, claims, citable);
  return [
    ...referenceFindings(sentence, citable),
    // Words that rest on nothing known are told once, as an unknown id.
    ...(records.length + claims.length === 0 ? [] : lintSentence(sentence, evidence, names)),
  ].map(({ field, ...finding }) => ({ field: `${at}.${field}`, ...finding }));
}

/** First and last day of a card; `null` where it names none, or an end is open. */
function datesOf({ dates }: RawCard): DayRange | null {
  const read = dates === undefined ? null : readEdtf(dates);
  if (!read?.ok) return null;
  const { startMin: from, endMax: to } = read.reading;
  return from === null || to === null ? null : { from, to };
}

/** A card is told like any sentence, and of the days that it offers. */
function cardFindings(card: RawCard, citable: Citable, names: NamesByLanguage): Finding[] {
  const { summary } = card;
  const told = sentenceFindings(summary, 'card.summary', citable, names);
  if (card.dates === undefined) return told;
  const dates = datesOf(card);
  const field = 'card.dates';
  if (!dates) {
    const reason = `“${card.dates}” is no date with a first and a last day`;
    return [...told, { field, reason, fix: 'write it like 2013-01/2013-02' }];
  }
  const outside = citedBy(summary, citable).records.filter(({ time }) => {
    const days = time && statedDays(time);
    return !days || days.to < dates.from || days.from > dates.to;
  });
  return [
    ...told,
    ...outside.map(({ id }) => ({
      field,
      reason: `${id}, which the summary cites, is not in these dates`,
      fix: 'widen the dates, or leave it out of the summary',
    })),
  ];
}

function stepFindings(step: RawStep, citable: Citable, names: NamesByLanguage): Finding[] {
  const sentences = step.sentences.flatMap((sentence, index) =>
    sentenceFindings(sentence, `sentences[${index}]`, citable, names),
  );
  const all = step.sentences.map((sentence) => citedBy(sentence, citable));
  const evidence = evidenceOf(
    all.flatMap(({ records }) => records),
    all.flatMap(({ claims }) => claims),
    citable,
  );
  const title = lintTitle(step.title, evidence, names).map(({ field, ...finding }) => ({
    field: `title.${field}`,
    ...finding,
  }));
  return [...title, ...sentences];
}

function storyIssues(
  name: string,
  story: RawStory,
  citable: Citable,
  names: NamesByLanguage,
): DataIssue[] {
  const file = `${STORY_FOLDER}/${name}.json`;
  return [
    ...(story.id === name
      ? []
      : [
          {
            ...{ file, record: story.id, field: 'id', reason: `its file is named ${name}.json` },
            fix: 'give both one name',
          },
        ]),
    ...duplicateIds(file, story.steps),
    ...cardFindings(story.card, citable, names).map((finding) => ({
      ...{ file, record: story.id, ...finding },
    })),
    ...story.steps.flatMap((step) =>
      stepFindings(step, citable, names).map((finding) => ({ file, record: step.id, ...finding })),
    ),
  ];
}

const sentenceOf = ({ en, fr, records = [], claims = [] }: RawSentence): StorySentence => ({
  en,
  fr,
  records,
  claims,
});

const stepOf = ({ id, title, view, sentences }: RawStep): CompiledStep => ({
  id,
  title,
  view,
  sentences: sentences.map(sentenceOf),
});

/**
 * Checks that every sentence of the stories names records or claims that exist, and that its dates,
 * numbers, names and quoted words are theirs. Whether a step's view shows them is checked where links
 * can be read (src/project/checkStoryViews.ts). `languages` are those of the project.
 */
export function compileStories(
  raws: ReadonlyMap<string, RawStory>,
  citable: Citable,
  languages: readonly Lang[],
): { stories: CompiledStory[]; issues: DataIssue[] } {
  const lists = [
    [...citable.places.values()],
    [...citable.actors.values()],
    [...citable.sources.values()],
  ] as const;
  const names: NamesByLanguage = new Map(languages.map((lang) => [lang, namesOf(lang, ...lists)]));
  return {
    stories: [...raws.values()].map(({ id, title, card, steps }) => ({
      id,
      title,
      card: { dates: datesOf(card), summary: { en: card.summary.en, fr: card.summary.fr } },
      steps: steps.map(stepOf),
    })),
    issues: [...raws].flatMap(([name, story]) => storyIssues(name, story, citable, names)),
  };
}
