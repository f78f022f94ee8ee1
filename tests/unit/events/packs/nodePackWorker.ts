import type { ImportRequest, PackAnswer } from '../../../../src/events/desk/importMessages';
import { readPackFile } from '../../../../src/events/read/parquet/readPack';

/** Stands for a worker where there are none: reads files of a pack in place. */
export class NodePackWorker extends EventTarget {
  async postMessage(asked: ImportRequest): Promise<void> {
    if (!('pack' in asked)) throw new Error('a file of no pack');
    const data: PackAnswer = { id: asked.id, read: await readPackFile(asked.pack) };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  terminate(): void {}
}
