import * as z from 'zod/mini';
import { UnusualDate } from '../../domain/edtf';
import { needsRareChecks } from '../../project/projectFiles';
import type { ProjectTexts } from '../work/workFiles';
import { changedAnswer, type PostedAnswer } from './changedAnswer';
import { beginCheck, type Checker, changedCheck, check } from './checker';
import type { Checked, WorkQuestion } from './protocol';
import { tell } from './tell';

// Compiling schemas into functions is forbidden by the page's policy.
z.config({ jitless: true });

let checker: Checker | null = null;
let revision = 0;
let waiting = false;
/** The last that was posted: the next tells only what has changed of it. */
let posted: Checked | null = null;

const answer = (message: PostedAnswer): void => postMessage(message);

/** Works, and again with the grammar of unusual dates where the project has one: most have none. */
async function dated<Result>(work: () => Result): Promise<Result> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UnusualDate)) throw error;
    await import('../../domain/edtfGrammar');
    return work();
  }
}

/** After the messages that are already there: of several changes only the last is checked. */
function checkSoon(): void {
  if (waiting) return;
  waiting = true;
  setTimeout(async () => {
    waiting = false;
    const [project, at] = [checker, revision];
    if (!project) return;
    const checked = await dated(() => check(project, at));
    answer({ type: 'changed', changed: changedAnswer(posted, checked) });
    posted = checked;
  });
}

/** Checks of stories, claims and outlines, where there are any. */
const rareChecksFor = async (texts: ProjectTexts) =>
  needsRareChecks(texts) ? (await import('../../project/rareChecks')).rareChecks : null;

// Else nobody would hear that a part did not arrive, or that the check broke.
addEventListener('unhandledrejection', ({ reason }) => reportError(reason));

addEventListener('message', async ({ data }: MessageEvent<WorkQuestion>) => {
  switch (data.type) {
    case 'open': {
      const rare = await rareChecksFor(data.texts);
      const begun = await dated(() => beginCheck(data.texts, rare));
      if (!begun.ok) return answer({ type: 'refused', refusal: begun.refusal });
      checker = changedCheck(begun.checker, data.changes);
      return checkSoon();
    }
    case 'edit':
      if (checker) checker = changedCheck(checker, data.changes);
      revision = data.revision;
      return checkSoon();
    case 'ask': {
      const project = checker;
      const found = project && (await dated(() => tell(project, data.inquiry)));
      return answer({ type: 'told', number: data.number, found });
    }
  }
});
