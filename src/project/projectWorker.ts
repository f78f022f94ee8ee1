import * as z from 'zod/mini';
import { type GivenProject, openGiven } from './openGiven';
import type { ProjectOutcome } from './outcome';

// Compiling schemas into functions is forbidden by the page's policy.
z.config({ jitless: true });

/** The files go over as they are; all else is copied. */
function answer(outcome: ProjectOutcome): void {
  const files = outcome.type === 'opened' ? outcome.files : [];
  const buffers = new Set(files.map(([, { buffer }]) => buffer));
  postMessage(outcome, { transfer: [...buffers] });
}

addEventListener('message', async ({ data }: MessageEvent<GivenProject>) => {
  answer(await openGiven(data));
});
