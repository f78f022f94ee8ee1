import { STORIES } from '../store/view';
import type { Codec } from './codecRow';

/** `story=konna-to-gao/gao-bombings`; without a step, the first. */
export const story: Codec = {
  key: 'story',
  encode: ({ story: place }) => place && `${place.story}/${place.step}`,
  decode(text, view, { dataset }) {
    const [id = '', named, ...rest] = text.split('/');
    const steps = dataset.stories.get(id)?.steps ?? [];
    const step = steps.find((candidate) => named === undefined || candidate === named);
    if (step === undefined || rest.length > 0) return null;
    return { value: { ...view, story: { story: id, step }, selection: STORIES } };
  },
};
