import type { DayRange } from '../domain/day';
import type { EventId } from '../domain/ids';
import type { Bilingual } from '../domain/record';

/** Part of a story's text, with what it rests on. */
export interface StorySentence extends Bilingual {
  /** Records that say so. */
  readonly records: readonly EventId[];
  /** Ids of geographic claims that say so, or whose measuring does. */
  readonly claims: readonly string[];
}

/** One view of the map with the text told beside it. */
export interface CompiledStep {
  readonly id: string;
  readonly title: Bilingual;
  /** The view as the hash of a link says it, without `#`. */
  readonly view: string;
  readonly sentences: readonly StorySentence[];
}

/** What offers a story on the first view. */
interface StoryCard {
  /** First and last day of the episode it tells of; `null` where it tells of no one episode. */
  readonly dates: DayRange | null;
  readonly summary: Bilingual;
}

/** A story, as plain JSON. */
export interface CompiledStory {
  readonly id: string;
  readonly title: Bilingual;
  readonly card: StoryCard;
  readonly steps: readonly CompiledStep[];
}

/** What lists and links need of a story before its text has loaded. */
export interface StoryOutline extends Pick<CompiledStory, 'id' | 'title' | 'card'> {
  /** Ids of its steps, in order. */
  readonly steps: readonly string[];
}

/** The outline of a story. */
export const outlineOf = ({ id, title, card, steps }: CompiledStory): StoryOutline => ({
  id,
  title,
  card,
  steps: steps.map((step) => step.id),
});
