import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
} from 'react';
import type { TextSpan } from '../../domain/textSpan';
import { isolated } from '../../ui/isolated';
import { useMessages } from '../../ui/useMessages';
import type { Mark } from '../check/protocol';
import { useWork, useWorkStore } from '../state/useWork';
import { commandFor, fieldFor, moveFor } from './keys';
import { type Line, offsetAt, selectedIn } from './offsets';
import { recordToOpen } from './recordsAt';
import { TEXT_WORDS } from './textWords';
import type { Choice } from './useChoice';
import { useHighlights } from './useHighlights';
import type { Reading } from './useReading';
import type { TextActions } from './useTextActions';

interface TextViewProps {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly reading: Reading;
  readonly choice: Choice;
  readonly actions: TextActions;
}

/** The text as it is, with its marks: one stop of the focus, in which keys choose words. */
export function TextView({ root, reading, choice, actions }: TextViewProps) {
  const t = useMessages(TEXT_WORDS);
  const how = useId();
  const { source, lines, marks } = reading;
  useMarks(root, reading, choice);
  useTouchSelection(root, choice);
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const move = moveFor(event, isRightToLeft(root.current));
    const command = move ? null : commandFor(event);
    const field = fieldFor(event);
    if (!move && !command && !field) return;
    // Else arrows scroll, or lead back in the browser's history.
    event.preventDefault();
    if (move) choice.move(move);
    else if (command) actions.run(command, true);
    else if (field) actions.carry(field);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: an input has no paragraphs, marks or languages */}
      <div
        ref={root}
        className="text-words"
        role="textbox"
        aria-readonly="true"
        aria-multiline="true"
        aria-label={t('text.name', { title: isolated(source.title) })}
        aria-describedby={how}
        tabIndex={0}
        lang={source.language}
        onKeyDown={press}
        onClick={useClick(root, reading, choice)}
      >
        <Lines lines={lines} marks={marks} />
      </div>
      <p id={how} className="visually-hidden">
        {t('text.how')}
      </p>
    </>
  );
}

/** Of text nodes that stay, so that neither the browser's selection nor a mark loses its words. */
const Lines = memo(({ lines, marks }: { lines: readonly Line[]; marks: readonly Mark[] }) => {
  const open = marks.filter(({ type }) => type === 'open');
  return lines.map(({ start, text }) => (
    <p
      key={start}
      dir="auto"
      data-at={start}
      data-open={
        open.some((mark) => mark.start < start + text.length && start < mark.end) ? '' : undefined
      }
    >
      {text}
    </p>
  ));
});

/** Whether the paragraph in which words are chosen runs from right to left. */
function isRightToLeft(root: HTMLElement | null): boolean {
  const node = root?.ownerDocument.getSelection()?.anchorNode ?? null;
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  if (!root || !element || !root.contains(element)) return false;
  return getComputedStyle(element).direction === 'rtl';
}

const NONE: readonly TextSpan[] = [];

function useMarks(root: TextViewProps['root'], { source, marks }: Reading, choice: Choice): void {
  const record = useWork((state) => state.record);
  const isLimited = useWork(({ choosing }) => choosing?.within != null);
  const { words, within } = choice;
  const by = useMemo(() => {
    const of = (type: Mark['type']) => marks.filter((mark) => mark.type === type);
    return {
      ...{ open: of('open'), general: of('general'), boilerplate: of('boilerplate') },
      ...{ quoted: of('quoted'), told: of('told') },
      record: marks.filter(({ type, event }) => type === 'quoted' && event === record),
    };
  }, [marks, record]);
  const chosen = useMemo(() => (words ? [words] : NONE), [words]);
  const { start, end } = within;
  const allowed = useMemo(() => (isLimited ? [{ start, end }] : NONE), [isLimited, start, end]);
  const { id } = source;
  useHighlights(root, id, 'open', by.open);
  useHighlights(root, id, 'general', by.general);
  useHighlights(root, id, 'boilerplate', by.boilerplate);
  useHighlights(root, id, 'quoted', by.quoted);
  useHighlights(root, id, 'told', by.told);
  useHighlights(root, id, 'record', by.record);
  useHighlights(root, id, 'within', allowed);
  useHighlights(root, id, 'chosen', chosen);
}

/** How long a selection by touch rests before it counts: its ends are dragged. */
const RESTED_MS = 250;

/** Reads what is selected by mouse when it ends, and by touch when it rests; by touch it is only read. */
function useTouchSelection(root: TextViewProps['root'], choice: Choice): void {
  const latest = useRef(choice);
  latest.current = choice;
  useEffect(() => {
    let byTouch = false;
    let inText = false;
    let timer = 0;
    const read = (): TextSpan | null => (root.current ? selectedIn(root.current) : null);
    const down = ({ pointerType, target }: PointerEvent) => {
      byTouch = pointerType === 'touch';
      inText = target instanceof Node && (root.current?.contains(target) ?? false);
    };
    const up = ({ pointerType }: PointerEvent) => {
      if (pointerType === 'touch' || !inText) return;
      inText = false;
      const span = read();
      if (span) latest.current.choose(span);
    };
    const change = () => {
      clearTimeout(timer);
      if (!byTouch) return;
      timer = window.setTimeout(() => {
        const span = read();
        if (span) latest.current.take(span);
      }, RESTED_MS);
    };
    document.addEventListener('pointerdown', down, true);
    document.addEventListener('pointerup', up, true);
    document.addEventListener('selectionchange', change);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', down, true);
      document.removeEventListener('pointerup', up, true);
      document.removeEventListener('selectionchange', change);
    };
  }, [root]);
}

/** The place of the text that a click meets; `null` where the browser cannot say. */
function clickedAt(root: Element, { clientX, clientY }: MouseEvent): number | null {
  const page = root.ownerDocument;
  if ('caretPositionFromPoint' in page) {
    const position = page.caretPositionFromPoint(clientX, clientY);
    return position && offsetAt(root, position.offsetNode, position.offset);
  }
  // Safari has only the older name until 18.4.
  const older: Partial<Pick<Document, 'caretRangeFromPoint'>> = page;
  const range = older.caretRangeFromPoint?.call(page, clientX, clientY);
  return range ? offsetAt(root, range.startContainer, range.startOffset) : null;
}

/** A click without a selection opens the record that quotes there; elsewhere it lets the words go. */
function useClick(root: TextViewProps['root'], reading: Reading, choice: Choice) {
  const store = useWorkStore();
  return (event: MouseEvent) => {
    const { current } = root;
    if (!current || selectedIn(current)) return;
    const at = clickedAt(current, event);
    const { choosing, record, look } = store.getState();
    choice.choose(null);
    if (at === null) return;
    choice.startAt(at);
    if (choosing) return;
    const met = recordToOpen(reading, { start: at, end: at + 1 }, record);
    if (met) look({ record: met });
  };
}
