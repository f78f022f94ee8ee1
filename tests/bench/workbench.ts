import '../../src/domain/edtfGrammar';
import { openDataset } from '../../src/dataset/dataset';
import { changedAnswer } from '../../src/workbench/check/changedAnswer';
import { beginCheck, type Checker, changedCheck, check } from '../../src/workbench/check/checker';
import type { Checked } from '../../src/workbench/check/protocol';
import { wholeAnswer } from '../../src/workbench/check/wholeAnswer';
import type { Change, Work } from '../../src/workbench/work/work';
import { largeProject, RECORDS_EACH } from './largeProject';
import { median } from './median';

const EDITS = 15;

/** Another title for one of the records. */
function retitled({ events }: Work, edit: number): readonly Change[] {
  const at = (edit * 7) % events.length;
  const before = events[at];
  if (!before) return [];
  const after = { ...before, title: { en: `Gunmen attack a checkpoint in Port Alder, ${edit}` } };
  return [{ list: 'events', at, before, after }];
}

/** A record taken away, with its words now open and no longer a mention of its town. */
function removed({ events, places }: Work, edit: number): readonly Change[] {
  const at = (edit * 11) % events.length;
  const [before, town] = [events[at], places[0]];
  if (!before || !town) return [];
  const mentions = (town.mentions ?? []).filter(({ exact }) => exact !== before.evidence[0]?.exact);
  return [
    { list: 'events', at, before, after: null },
    { list: 'places', at: 0, before: town, after: { ...town, mentions } },
  ];
}

/** A sentence listed as general. */
function general({ sources, texts }: Work, edit: number): readonly Change[] {
  const at = edit % sources.length;
  const before = sources[at];
  const exact = before && texts[before.file]?.split('\n')[edit % RECORDS_EACH];
  if (!before || !exact) return [];
  const after = { ...before, general: [...(before.general ?? []), { exact, reason: 'measured' }] };
  return [{ list: 'sources', at, before, after }];
}

const timed = <Value>(run: () => Value): readonly [value: Value, ms: number] => {
  const start = performance.now();
  return [run(), performance.now() - start];
};

function measure(begun: Checker, first: Checked, edit: typeof retitled) {
  const [checks, messages]: [number[], number[]] = [[], []];
  let [checker, before, page] = [begun, first, wholeAnswer(null, changedAnswer(null, first))];
  for (let at = 1; at <= EDITS; at++) {
    const changes = edit(checker.work, at);
    const [checked, took] = timed(() => {
      checker = changedCheck(checker, changes);
      return check(checker, at);
    });
    const [, opened] = timed(() => {
      page = wholeAnswer(page, structuredClone(changedAnswer(before, checked)));
      if (page.dataset) openDataset(page.dataset);
    });
    before = checked;
    checks.push(took);
    messages.push(opened);
  }
  return { check: median(checks), message: median(messages) };
}

/**
 * Prints how long it takes to check a project of 500 and of 5,000 records after a change, by the function
 * of the worker, and to bring the answer to the page and open it there; beside the first check of all.
 */
export function runWorkbenchBench(): void {
  const decoder = new TextDecoder();
  for (const documents of [20, 200]) {
    const files = Object.entries(largeProject(documents));
    const begun = beginCheck(
      new Map(files.map(([path, bytes]) => [path, decoder.decode(bytes)])),
      null,
    );
    if (!begun.ok) throw new Error(JSON.stringify(begun.refusal).slice(0, 500));
    const { checker } = begun;
    const [first, whole] = timed(() => check(checker, 0));
    console.log(`${documents * RECORDS_EACH} records, first check: ${Math.round(whole)} ms`);
    for (const [name, edit] of Object.entries({ retitled, removed, general })) {
      const took = measure(checker, first, edit);
      const share = ((100 * took.check) / whole).toFixed(1);
      console.log(
        `  ${name}: checked in ${took.check.toFixed(1)} ms (${share} % of the first), on the page in ${took.message.toFixed(1)} ms`,
      );
    }
  }
}
