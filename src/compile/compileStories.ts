import type { CompiledStep, CompiledStory, StorySentence } from '../dataset/stories';
import type { EventRecord, GeographicClaim } from '../domain/record';
import { duplicateIds } from './duplicateIds';
import type { DataIssue, Finding } from './issue';
import type { RawSentence, RawStep, RawStory } from './schemaStories';
import { type Citable, evidenceOf } from './storyEvidence';
import { lintSentence, lintTitle, type NamesByLanguage } from './storyLints';
import { namesOf } from './storyNames';

/** Where the stories are; each file is named by its story's id. */
export const STORY_FOLDER = 'data/stories';

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

function stepFindings(step: RawStep, citable: Citable, names: NamesByLanguage): Finding[] {
  const sentences = step.sentences.flatMap((sentence, index) => {
    const { records, claims } = citedBy(sentence, citable);
    const evidence = evidenceOf(records, claims, citable);
    return [
      ...referenceFindings(sentence, citable),
      // Words that rest on nothing known are told once, as an unknown id.
      ...(records.length + claims.length === 0 ? [] : lintSentence(sentence, evidence, names)),
    ].map(({ field, ...finding }) => ({ field: `sentences[${index}].${field}`, ...finding }));
  });
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
 * can be read (scripts/checkStoryViews.ts).
 */
export function compileStories(
  raws: ReadonlyMap<string, RawStory>,
  citable: Citable,
): { stories: CompiledStory[]; issues: DataIssue[] } {
  const lists = [
    [...citable.places.values()],
    [...citable.actors.values()],
    [...citable.sources.values()],
  ] as const;
  const names: NamesByLanguage = { en: namesOf('en', ...lists), fr: namesOf('fr', ...lists) };
  return {
    stories: [...raws.values()].map(({ id, title, steps }) => ({
      id,
      title,
      steps: steps.map(stepOf),
    })),
    issues: [...raws].flatMap(([name, story]) => storyIssues(name, story, citable, names)),
  };
}
