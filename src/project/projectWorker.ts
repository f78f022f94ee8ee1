import * as z from 'zod/mini';
import { type GivenProject, openGiven } from './openGiven';
import type { ProjectOutcome } from './outcome';

// Compiling schemas into functions is forbidden by the page's policy.
z.config({ jitless: true });

const answer = (outcome: ProjectOutcome): void => postMessage(outcome);

addEventListener('message', async ({ data }: MessageEvent<GivenProject>) => {
  answer(await openGiven(data));
});
