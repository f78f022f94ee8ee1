import { describe, expect, it } from 'vitest';
import { openProject } from '../support';
import { allIn, nameOf, namesOf, oneIn, textOf } from './markup';
import { LANGS, renderPanel, STORIES } from './renderView';
import { expectSound } from './sound';

const { events, claims, sources } = openProject();

describe.each(LANGS)('every story in %s', (lang) => {
  it('is on offer with its number of steps', () => {
    const panel = renderPanel('#sel=page:stories', lang);
    for (const { title, steps } of STORIES) {
      const [button] = allIn(panel, 'button').filter((one) => textOf(one).includes(title[lang]));
      expect(button && nameOf(button)).toContain(title[lang]);
      expect(button && nameOf(button)).toContain(`${steps.length}`);
    }
    expect(STORIES.length).toBeGreaterThan(0);
    expectSound(panel, 'stories');
  });

  it('shows each step with every sentence and what it rests on', () => {
    for (const story of STORIES)
      for (const [index, step] of story.steps.entries()) {
        const panel = renderPanel(`#story=${story.id}/${step.id}`, lang);
        expect(textOf(oneIn(panel, 'h2'))).toBe(story.title[lang]);
        const items = allIn(panel, '.story-step');
        expect(items).toHaveLength(story.steps.length);
        const current = items.filter(({ attributes }) => attributes['aria-current'] === 'step');
        expect(current).toEqual([items[index]]);
        const item = items[index];
        if (!item) throw new Error(step.id);
        expect(textOf(oneIn(item, 'h3'))).toBe(step.title[lang]);
        const sentences = allIn(item, '.story-sentence');
        expect(sentences.map((sentence) => textOf(sentence).trim())).toEqual(
          step.sentences.map((sentence) => sentence[lang].trim()),
        );
        for (const [at, { records, claims: measured }] of step.sentences.entries()) {
          const names = namesOf(sentences[at] ?? item, 'button');
          expect(names, step.id).toHaveLength(records.length + measured.length);
          for (const id of records) {
            const record = events.find((event) => event.id === id);
            expect(record, id).toBeDefined();
            expect(names.some((name) => name.includes(record?.title[lang] ?? id))).toBe(true);
          }
          for (const id of measured) {
            const claim = claims.find((one) => one.id === id);
            const source = claim && sources.get(claim.source);
            expect(names.some((name) => name.includes(source?.publisher ?? id))).toBe(true);
          }
        }
        const head = oneIn(panel, '.story-head');
        expect(textOf(head)).toContain(`${index + 1}`);
        expect(textOf(head)).toContain(`${story.steps.length}`);
        const { attributes } = oneIn(head, '.story-progress');
        expect(attributes['aria-valuenow']).toBe(`${index + 1}`);
        expect(attributes['aria-valuemax']).toBe(`${story.steps.length}`);
        expectSound(panel, step.id);
      }
  });
});
