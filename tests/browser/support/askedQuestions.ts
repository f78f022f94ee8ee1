import type { Page } from '@playwright/test';
import type { Question } from '../../../src/events/read/outcome';

/** Has every file answered with a question, whatever is in it: by a worker that reads nothing. */
export async function askInstead(page: Page, question: Question): Promise<void> {
  await page.addInitScript((asked) => {
    class AskingWorker extends EventTarget {
      postMessage() {
        const data = { type: 'outcome', outcome: { type: 'question', question: asked } };
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })));
      }
      terminate() {}
    }
    Object.assign(window, { Worker: AskingWorker });
  }, question);
}
