import { describe, expect, it } from 'vitest';
import { StoryQuote } from '../../src/app/StoryQuote';
import { quoteOfStep } from '../../src/app/storyQuote';
import { openProject } from '../support';
import { allIn, oneIn, textOf } from './markup';
import { LANGS, RENDERINGS, render, STORIES, storeAt } from './renderView';

const dataset = openProject();
const steps = STORIES.flatMap((story) =>
  story.steps.map((step) => ({ hash: `#story=${story.id}/${step.id}`, step })),
);
const figuresAt = (hash: string, lang: (typeof LANGS)[number]) =>
  allIn(render(storeAt(hash, lang), <StoryQuote />), 'figure');

describe('the words on the map of a step', () => {
  it('stand where the step has no point there', () => {
    const quoted = steps.filter(({ step }) => quoteOfStep(step, dataset));
    expect(quoted.map(({ step }) => step.id)).toEqual([
      'calls-for-help',
      'the-north-retaken',
      'ordered-out',
      'the-force',
      'fighting-in-the-north',
      'on-time',
      'who-takes-the-camps',
      'who-led-the-coup',
      'garbled-words',
      'neighbours',
    ]);
    // Each step that names no place to look at is among them.
    for (const { step } of steps)
      if (!step.view.camera) expect(quoteOfStep(step, dataset), step.id).not.toBeNull();
  });

  it.each(LANGS)(
    'are those of a record that the step tells of, with their source, in %s',
    (lang) => {
      for (const { hash, step } of steps) {
        // What the step asks for is shown.
        const store = storeAt(`${hash}`, lang);
        const { time, layers, tiers, filters, showPossible } = step.view;
        store.setState({ time, layers, tiers, filters, showPossible, camera: null });
        const quote = quoteOfStep(step, dataset);
        const figures = allIn(render(store, <StoryQuote />), 'figure');
        expect(figures).toHaveLength(quote ? 1 : 0);
        const [figure] = figures;
        if (!quote || !figure) continue;
        const words = textOf(oneIn(figure, 'blockquote'));
        const told = step.sentences.flatMap(({ records }) => records);
        const records = dataset.events.filter(({ id }) => told.includes(id));
        expect(records.flatMap(({ quotes }) => quotes.map(({ exact }) => exact))).toContain(words);
        expect(words.length).toBeLessThanOrEqual(200);
        const publisher = dataset.sources.get(quote.source)?.publisher ?? 'no publisher';
        expect(textOf(oneIn(figure, 'figcaption'))).toContain(publisher);
        if (lang === 'fr')
          expect(textOf(figure)).toContain(RENDERINGS.get(words) ?? 'no rendering');
      }
    },
  );

  it('leave the map to a reader who looks at something else', () => {
    const [{ hash } = { hash: '' }] = steps.filter(({ step }) => quoteOfStep(step, dataset));
    expect(figuresAt(`${hash}&map=7/16/0`, 'en')).toHaveLength(0);
  });
});
