import { createRoot } from 'react-dom/client';
import { openDataset } from '../../dataset/dataset';
import { packDataset } from '../../dataset/packed';
import { detailsOf, withoutDetails } from '../../dataset/splitDetails';
import { openTranslations } from '../../dataset/translations';
import type { EventId } from '../../domain/ids';
import { NoProject } from '../../opened/NoProject';
import type { ProjectSource } from '../../opened/projectSource';
import type { Refusal } from '../../opened/Refused';
import { townSides } from '../../scene/townSides';
import type { ViewStore } from '../../store/viewStore';
import { reportFault } from '../../ui/reportFault';
import type { Checked } from '../check/protocol';
import { holdWork } from '../keep/holdWork';
import { readWork } from '../keep/keptWorks';
import { type Check, type CheckAnswer, startCheck } from '../state/checkInWorker';
import { createWorkStore, historyOf, type WorkStore } from '../state/workStore';
import { openTexts } from '../work/workFiles';
import { PointHint } from './PointAsked';
import { Workbench } from './Workbench';

/** Shows each answer of the check on map, timeline and lists, and opens the card of what is chosen there. */
async function follow(work: WorkStore, view: ViewStore): Promise<void> {
  // What came with the page would else arrive later than the first answer, and take its place.
  await Promise.all([view.getState().completeDataset(), view.getState().loadTranslations()]);
  const show = ({ dataset, translations }: Checked): void => {
    if (dataset) view.getState().takeDataset(openDataset(dataset), openTranslations(translations));
  };
  if (work.getState().checked.revision > 0) show(work.getState().checked);
  /** The record whose card was opened and that is not chosen on the page: a new one comes there later. */
  let awaited: EventId | null = null;
  const choose = (): void => {
    const { selection, select, dataset } = view.getState();
    if (awaited === null || !dataset.rowOf.has(awaited)) return;
    const id = awaited;
    awaited = null;
    if (!(selection.type === 'event' && selection.id === id)) select({ type: 'event', id });
  };
  work.subscribe(({ checked, record }, before) => {
    if (checked !== before.checked) {
      const wanted = awaited;
      show(checked);
      // A record that is gone, or has another name, was let go of by the page itself.
      awaited = wanted;
    }
    if (record !== before.record) awaited = record as EventId | null;
    choose();
  });
  view.subscribe(({ selection }, before) => {
    if (selection === before.selection) return;
    awaited = null;
    if (selection.type !== 'event') return;
    const { history, record, look } = work.getState();
    if (record !== selection.id && history.work.events.some(({ id }) => id === selection.id))
      look({ record: selection.id });
  });
}

/** Puts words and the ways on in place of the page; never resolves. */
function refuse(root: HTMLElement, refusal: Refusal): Promise<never> {
  const lang = document.documentElement.lang === 'fr' ? 'fr' : 'en';
  createRoot(root).render(<NoProject lang={lang} refusal={refusal} />);
  return new Promise(() => undefined);
}

/**
 * The project in the making that the page's address names, with the desk at which it is coded. Where it
 * cannot be shown, words and the ways on stand in its place, and it never resolves.
 */
export async function openCoding(id: string, root: HTMLElement): Promise<ProjectSource> {
  // Held before it is read: what another tab still does would else be missing.
  let store: WorkStore | null = null;
  let isLost = false;
  const isHeld = await holdWork(id, false, () => {
    isLost = true;
    store?.setState({ keeping: 'elsewhere' });
  });
  const kept = await readWork(id).catch((error: unknown) => {
    reportFault(error);
    return null;
  });
  if (!kept) return refuse(root, { code: 'not_here', detail: '' });
  const opened = openTexts(kept.texts);
  const { done } = historyOf(kept, opened);
  let check: Check | null = null;
  const first = await new Promise<Checked | Refusal>((resolve) => {
    const take = (answer: CheckAnswer): void => {
      if (answer.type === 'refused') resolve(answer.refusal);
      else if (store) store.getState().takeAnswer(answer.checked);
      else resolve(answer.checked);
    };
    check = startCheck(
      kept.texts,
      done.flatMap(({ changes }) => changes),
      take,
      (detail) => {
        resolve({ code: 'no_worker', detail });
        // What was checked before stands; what is done is kept all the same.
        store?.setState({ checking: false });
        reportFault(new Error(`the check broke: ${detail}`));
      },
    );
  });
  if ('code' in first) return refuse(root, first);
  const { dataset, translations } = first;
  if (!dataset) return refuse(root, { code: 'kept_damaged', detail: '' });
  const work = createWorkStore({
    ...{ kept, opened, checked: first, elsewhere: !isHeld || isLost },
    tell: (revision, changes) => check?.edit(revision, changes),
    ask: async (what, about) => check?.ask(what, about) ?? null,
  });
  store = work;
  return {
    dataset: packDataset(withoutDetails(dataset)),
    townSides: [...townSides(openDataset(dataset))],
    details: async () => ({ default: detailsOf(dataset) }),
    translations: async () => ({ default: translations }),
    stories: async () => ({ default: [] }),
    banner: null,
    desk: {
      show: (props) => <Workbench store={work} {...props} />,
      overMap: <PointHint store={work} />,
      follow: (view) => void follow(work, view).catch(reportFault),
    },
  };
}
