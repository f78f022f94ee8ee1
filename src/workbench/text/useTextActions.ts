import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { overlaps, type TextSpan } from '../../domain/textSpan';
import type { SupportedField } from '../../domain/vocabulary';
import { useWork, useWorkStore } from '../state/useWork';
import { type AsideType, setAside, takeBack } from '../work/aside';
import { openNames } from '../work/openNames';
import type { Command } from './keys';
import { nextOf } from './moves';
import { nextProblem, problemsOf } from './problems';
import { recordToOpen } from './recordsAt';
import type { Choice } from './useChoice';
import type { Reading } from './useReading';

/** What can be done with the chosen words. */
export interface TextActions {
  /** What of the commands has something to act on now. */
  readonly can: Readonly<Record<Command, boolean>>;
  /** How many places of the document are not in order. */
  readonly problems: number;
  /** The kind of setting aside for which a reason is asked. */
  readonly asking: AsideType | null;
  run(command: Command, byKey: boolean): void;
  /** Lets the chosen words carry a field of the open record. */
  carry(field: SupportedField): void;
  /** Sets the chosen words aside for a reason. */
  aside(reason: string, byKey: boolean): void;
}

/** What the keys and buttons of the text do; `root` is what shows it, and gets the focus back. */
export function useTextActions(
  reading: Reading,
  choice: Choice,
  root: RefObject<HTMLElement | null>,
): TextActions {
  const store = useWorkStore();
  const record = useWork((state) => state.record);
  const choosing = useWork((state) => state.choosing);
  const isElsewhere = useWork(({ keeping }) => keeping === 'elsewhere');
  const [asking, setAsking] = useState<AsideType | null>(null);
  const issues = useWork(({ checked }) => checked.issues);
  const hasIssues = issues.length > 0;
  const problems = useMemo(() => problemsOf(reading, issues), [reading, issues]);
  const { source, marks } = reading;
  const { words } = choice;
  const names = useNames(source.id);
  const touching = words ? marks.filter((mark) => overlaps(mark, words)) : [];
  const isFree = choosing === null && !isElsewhere;
  const can: TextActions['can'] = {
    record: words !== null && !isElsewhere,
    add: words !== null && record !== null && isFree,
    general: words !== null && isFree,
    // No record may quote what is no part of the report.
    boilerplate: words !== null && isFree && !touching.some(({ type }) => type === 'quoted'),
    back: isFree && touching.some(({ type }) => type === 'general' || type === 'boilerplate'),
    open: choosing === null && touching.some(({ type }) => type === 'quoted'),
    name: names.length > 0,
    what: record !== null && isFree,
    problem: problems.length > 0,
    mend: hasIssues && isFree,
    next: reading.open.length > 0,
    previous: reading.open.length > 0,
    clear: words !== null || choosing !== null,
  };
  const byKeyboard = useRef(false);
  useBackToText(choice, root, byKeyboard);

  const goOn = (past: TextSpan, byKey: boolean): void => {
    setAsking(null);
    if (byKey) {
      choice.toOpen(1, past);
      root.current?.focus();
    } else choice.choose(null);
  };
  const toProblem = (): void => {
    const found = nextProblem(problems, words, record);
    if (!found) return;
    store.getState().look({ record: found.record });
    choice.choose(found);
    store.getState().look({ part: 'text' });
    root.current?.focus();
  };
  const want = (what: 'new_record' | 'add_to_record'): void => {
    const { words: chosen, look } = store.getState();
    if (chosen) look({ wanted: { what, words: chosen } });
  };
  const clear = (): void => {
    if (asking) setAsking(null);
    else if (choosing) store.getState().look({ choosing: null, words: null });
    else choice.choose(null);
    root.current?.focus();
  };
  const takeUp = (): void => {
    const { words: chosen, look } = store.getState();
    if (!choosing) want('new_record');
    else if (chosen) {
      // First, as what takes the words may ask for others.
      look({ choosing: null });
      choosing.take(chosen);
    }
  };
  const back = (byKey: boolean): void => {
    const edit = words && takeBack(store.getState().history.work, source.id, words);
    if (edit) store.getState().act(edit);
    if (byKey) root.current?.focus();
  };
  const toOpen = (by: 1 | -1): void => {
    choice.toOpen(by);
    root.current?.focus();
  };
  const open = (): void => {
    if (words) store.getState().look({ record: recordToOpen(reading, words, record) });
  };
  const toName = (): void => {
    choice.choose(nextOf(names, words, 1));
    root.current?.focus();
  };
  const steps: Readonly<Record<Command, (byKey: boolean) => void>> = {
    record: takeUp,
    add: () => want('add_to_record'),
    general: () => setAsking('general'),
    boilerplate: () => setAsking('boilerplate'),
    ...{ back, open, clear },
    name: toName,
    what: () => store.getState().look({ wanted: { what: 'choose_kind' } }),
    problem: toProblem,
    mend: () => store.getState().look({ wanted: { what: 'mend' } }),
    next: () => toOpen(1),
    previous: () => toOpen(-1),
  };
  const run = (command: Command, byKey: boolean): void => {
    if (!can[command]) return;
    byKeyboard.current = byKey;
    if (command !== 'clear') setAsking(null);
    steps[command](byKey);
  };
  return {
    ...{ can, run, asking: words ? asking : null, problems: problems.length },
    carry(field) {
      const { words: chosen, look } = store.getState();
      if (can.add && chosen) look({ wanted: { what: 'carry', field, words: chosen } });
    },
    aside(reason, byKey) {
      if (!asking || !words) return;
      const { history, act } = store.getState();
      const aside = { type: asking, reason, start: words.start, end: words.end };
      const edit = setAside(history.work, source.id, aside);
      if (edit) act(edit);
      goOn(words, byKey);
    },
  };
}

/** The names in the words of the open record that carry neither place nor actor yet, in one document. */
function useNames(source: string): readonly TextSpan[] {
  const work = useWork(({ history }) => history.work);
  const open = useWork((state) => state.record);
  return useMemo(() => {
    const record = work.events.find(({ id }) => id === open);
    return record ? openNames(work, record).filter((name) => name.source === source) : [];
  }, [work, open, source]);
}

/** Whether the focus is where the coder types or chooses something else than words of the text. */
const isAtWork = (focused: Element | null, region: Element | null | undefined): boolean =>
  focused !== null && focused.tagName !== 'BODY' && !(region?.contains(focused) ?? false);

/**
 * Brings the focus back from the card by Escape; to the next open sentence when a record has just been
 * made by keyboard of words of the text, and at once where its card has not taken the focus.
 */
function useBackToText(
  choice: Choice,
  root: RefObject<HTMLElement | null>,
  byKeyboard: RefObject<boolean>,
): void {
  const store = useWorkStore();
  const latest = useRef(choice);
  latest.current = choice;
  useEffect(() => {
    let taken: TextSpan | null = null;
    let made: TextSpan | null = null;
    const goBack = (): void => {
      if (!made) return;
      latest.current.toOpen(1, made);
      root.current?.focus();
      made = null;
    };
    const stop = store.subscribe((state, before) => {
      // What place the words name has been said.
      if (before.naming && !state.naming) root.current?.focus();
      if (state.wanted !== before.wanted && state.wanted?.what === 'new_record')
        taken = state.wanted.words;
      const isNew = state.history.done.length > before.history.done.length;
      if (!isNew || state.history.done.at(-1)?.name !== 'record_added' || !taken) return;
      made = byKeyboard.current ? taken : null;
      taken = null;
      latest.current.choose(null);
      // The card takes the focus first, if it does.
      requestAnimationFrame(() => {
        if (!isAtWork(document.activeElement, root.current?.closest('section'))) goBack();
      });
    });
    const press = (event: KeyboardEvent): void => {
      const { target, key, defaultPrevented } = event;
      if (key !== 'Escape' || defaultPrevented || !(target instanceof Element)) return;
      if (!target.closest('.coding-parts')) return;
      if (made) goBack();
      else if (target.closest('.coding-card')) root.current?.focus();
    };
    document.addEventListener('keydown', press);
    return () => {
      stop();
      document.removeEventListener('keydown', press);
    };
  }, [store, root, byKeyboard]);
}
