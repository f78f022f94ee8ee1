import * as z from 'zod/mini';
import type { ProjectTexts } from '../work/workFiles';
import { changedAnswer, type PostedAnswer } from './changedAnswer';
import { beginCheck, type Checker, changedCheck, check } from './checker';
import type { Checked, WorkQuestion } from './protocol';

// Compiling schemas into functions is forbidden by the page's policy.
z.config({ jitless: true });

let checker: Checker | null = null;
let revision = 0;
let waiting = false;
/** The last that was posted: the next tells only what has changed of it. */
let posted: Checked | null = null;

const answer = (message: PostedAnswer): void => postMessage(message);

/** After the messages that are already there: of several changes only the last is checked. */
function checkSoon(): void {
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    if (!checker) return;
    const checked = check(checker, revision);
    answer({ type: 'changed', changed: changedAnswer(posted, checked) });
    posted = checked;
  });
}

/** Checks of stories, where there are any; the grammar of dates comes along, as a coder may write any. */
async function storyChecksFor(texts: ProjectTexts) {
  await import('../../domain/edtfGrammar');
  const has = [...texts.keys()].some((path) => path.startsWith('data/stories/'));
  return has ? (await import('../../project/storyChecks')).storyChecks : null;
}

addEventListener('message', async ({ data }: MessageEvent<WorkQuestion>) => {
  switch (data.type) {
    case 'open': {
      const begun = beginCheck(data.texts, await storyChecksFor(data.texts));
      if (!begun.ok) return answer({ type: 'refused', refusal: begun.refusal });
      checker = changedCheck(begun.checker, data.changes);
      return checkSoon();
    }
    case 'edit':
      if (checker) checker = changedCheck(checker, data.changes);
      revision = data.revision;
      return checkSoon();
  }
});
