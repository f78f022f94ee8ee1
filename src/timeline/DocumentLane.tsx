import { type FocusEvent, type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { spokenDays } from '../dataset/spokenDays';
import { useView } from '../store/useView';
import { formatEdtf } from '../ui/formatDate';
import { LazyPart, partOf } from '../ui/LazyPart';
import { loadPatiently } from '../ui/loadPatiently';
import { useDismissal } from '../ui/useDismissal';
import { useTranslate } from '../ui/useTranslate';
import { type DocumentMark, documentMarks, MARK_PX } from './documentMarks';
import type { TimeScale } from './timeScale';
import './documentLane.css';

const CARD = partOf(async () => (await loadPatiently(() => import('./DocumentCard'))).DocumentCard);

interface DocumentLaneProps {
  readonly scale: TimeScale;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * When the documents were published, and of which days they speak: a sheet on the day, a hairline over
 * the days. One stop of the Tab key; arrows go from mark to mark, and Tab into what a mark says.
 */
export function DocumentLane({ scale }: DocumentLaneProps) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const whole = useView((state) => state.whole);
  const known = useView((state) => state.known);
  const spoken = useMemo(() => spokenDays(whole), [whole]);
  const marks = useMemo(() => documentMarks(spoken, scale), [spoken, scale]);
  const [stop, setStop] = useState(0);
  const [open, setOpen] = useState<number | null>(null);
  const cardId = useId();
  const laneRef = useRef<HTMLDivElement>(null);
  const dismiss = () => setOpen(null);
  /** From inside the card the focus goes back to its mark, which it would open again. */
  const close = () => {
    const lane = laneRef.current;
    if (lane?.contains(document.activeElement))
      lane.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    dismiss();
  };
  useDismissal({
    open: open !== null,
    rootRef: laneRef,
    onPressOutside: dismiss,
    onEscape: close,
  });

  const nameOf = ({ documents }: DocumentMark) =>
    new Intl.ListFormat(lang).format(
      documents.map(
        ({ source: { publisher, published } }) => `${publisher}, ${formatEdtf(published, lang)}`,
      ),
    );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    const isMark = event.target instanceof HTMLElement && event.target.matches('.document-mark');
    if (!step || !isMark) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.min(Math.max(0, stop + step), marks.length - 1);
    event.currentTarget.querySelectorAll<HTMLElement>('.document-mark')[next]?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // Some browsers give the focus to nothing where a button is clicked.
    if (relatedTarget && !currentTarget.contains(relatedTarget)) dismiss();
  };
  const current = marks[open ?? -1];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div
      ref={laneRef}
      className="document-lane"
      role="group"
      aria-label={t('timeline.documents')}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      // What is clicked twice here is a button or words, not days to be zoomed to.
      onDoubleClick={(event) => event.stopPropagation()}
      onPointerLeave={({ currentTarget, pointerType }) => {
        // A finger leaves as it is lifted.
        if (pointerType === 'mouse' && !currentTarget.contains(document.activeElement)) dismiss();
      }}
    >
      <svg width={scale.width} height="14" aria-hidden="true" focusable="false">
        {marks.map(({ documents, xs, strokes }, index) => (
          <g key={documents[0]?.source.id} className={index === open ? 'is-lit' : undefined}>
            {strokes.map(({ x0, x1, line }) => (
              <path
                key={`${line} ${x0}`}
                d={`M${x0.toFixed(1)} ${3.5 + line * 2.5}H${x1.toFixed(1)}`}
              />
            ))}
            {documents.map(({ source, published }, at) => (
              <path
                key={source.id}
                className={
                  known !== null && published > known
                    ? 'document-sheet is-unpublished'
                    : 'document-sheet'
                }
                d={`M${Math.round(xs[at] ?? 0) + 0.5} 2.5h4l2.5 2.5v6.5h-6.5z`}
              />
            ))}
          </g>
        ))}
      </svg>
      {marks.map((mark, index) => (
        <button
          key={mark.documents[0]?.source.id}
          type="button"
          className="document-mark"
          style={{ insetInlineStart: mark.x0, inlineSize: mark.width }}
          aria-label={nameOf(mark)}
          aria-expanded={index === open}
          aria-controls={index === open ? cardId : undefined}
          tabIndex={index === Math.min(stop, marks.length - 1) ? 0 : -1}
          onFocus={() => {
            setStop(index);
            setOpen(index);
          }}
          onClick={() => setOpen(index)}
          onPointerEnter={({ pointerType }) => {
            if (pointerType === 'mouse') setOpen(index);
          }}
        />
      ))}
      {current && (
        <LazyPart
          part={CARD}
          props={{
            id: cardId,
            documents: current.documents,
            middle: (current.xs[0] ?? 0) + MARK_PX / 2,
            width: scale.width,
            close,
          }}
          quiet
        />
      )}
    </div>
  );
}
