import type { CompiledStep, CompiledStory } from '../dataset/stories';
import { arrived, type Resource } from './resource';
import {
  isSubject,
  type Selection,
  STORIES,
  type StoryPlace,
  sameSelection,
  type View,
} from './view';

/** A step with its view read. */
export interface StoryStep extends Omit<CompiledStep, 'view'> {
  readonly view: View;
}

export interface Story extends Omit<CompiledStory, 'steps'> {
  readonly steps: readonly StoryStep[];
}

export type Stories = readonly Story[];

/** The step at a place, or `null` where the stories have not arrived. */
export function stepAt(stories: Resource<Stories>, place: StoryPlace | null): StoryStep | null {
  if (!place) return null;
  const story = arrived(stories)?.find(({ id }) => id === place.story);
  return story?.steps.find(({ id }) => id === place.step) ?? null;
}

type StoryView = Pick<View, 'selection' | 'story'>;

/** Whether the panel shows a step of a story. */
export const isReading = ({ selection, story }: StoryView): boolean =>
  story !== null && sameSelection(selection, STORIES);

/** Whether the reader is on the way of a story: at a step of it, or at a record or place beside it. */
export const isAlongStory = (view: StoryView): boolean =>
  isReading(view) || (view.story !== null && isSubject(view.selection));

interface Reading extends StoryView {
  readonly stories: Resource<Stories>;
}

/** What the map shows as chosen: while the panel shows a story, the subject of its step. */
export const selectSubject = ({ selection, stories, story }: Reading): Selection =>
  sameSelection(selection, STORIES)
    ? (stepAt(stories, story)?.view.selection ?? selection)
    : selection;
