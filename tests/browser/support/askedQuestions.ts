import type { Page } from '@playwright/test';
import type { Question } from '../../../src/events/read/outcome';

/** Has every file answered with the question that was given last, whatever is in it: by a worker that reads nothing. */
export async function askInstead(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class AskingWorker extends EventTarget {
      postMessage() {
        const question: unknown = Reflect.get(window, 'asked');
        const data = { type: 'outcome', outcome: { type: 'question', question } };
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })));
      }
      terminate() {}
    }
    Object.assign(window, { Worker: AskingWorker });
  });
}

/** What the open page is asked by the next file. */
export const askNext = (page: Page, asked: Question): Promise<void> =>
  page.evaluate((question) => void Object.assign(window, { asked: question }), asked);
