import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { PlaceId } from '../domain/ids';
import type { Presence } from '../domain/timeSpan';
import type { Kind } from '../domain/vocabulary';
import {
  selectChosenEvent,
  selectRowsInView,
  selectUndatedRows,
  selectWindow,
} from '../store/selectors';
import { useView } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import { LaneMark } from './LaneMark';
import { LaneTray } from './LaneTray';
import {
  LANE_LINE_PX,
  LANE_NAME_PX,
  type Lane,
  type LanePosition,
  laneStep,
  lanesOf,
} from './lanes';
import './lanes.css';
import type { LaneGroup } from './options';
import { type TimeScale, xAfterDay, xOfDay } from './timeScale';
import { type Axis, isSure } from './useAxis';
import { useGoToRow } from './useEventStepping';

interface LanesProps {
  readonly axis: Axis;
  readonly scale: TimeScale;
  readonly lanesBy: LaneGroup;
}

const nameOf = ({ lane, item }: LanePosition): string => `${lane} ${item}`;

/** The mark that an event of the page came from. */
function positionOf(target: EventTarget): LanePosition | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-position]') : null;
  const [lane, item] = (mark?.dataset.position ?? '').split(' ').map(Number);
  return mark && lane !== undefined && item !== undefined ? { lane, item } : null;
}

function LaneName({ lane, by }: { readonly lane: string; readonly by: LaneGroup }) {
  const t = useTranslate();
  const lang = useView((state) => state.lang);
  const places = useView((state) => state.dataset.places);
  if (by === 'layer') return t(`layer.${lane as Kind}`);
  return places.get(lane as PlaceId)?.name[lang] ?? t('timeline.elsewhere');
}

/** The days looked at, behind the marks. */
function LaneWindow({ scale }: { readonly scale: TimeScale }) {
  const { from, to } = useView(selectWindow);
  const start = xOfDay(scale, from);
  const inlineSize = Math.max(1, xAfterDay(scale, to) - start);
  return <div className="lanes-window" style={{ insetInlineStart: start, inlineSize }} />;
}

/** Whether each row is in the window; rows that are not there are out. */
function usePresences(): ReadonlyMap<number, Presence> {
  const rows = useView(selectRowsInView);
  return useMemo(() => new Map(rows.map(({ row, presence }) => [row, presence])), [rows]);
}

/** Records that the lanes cannot hold: without a usable date, or overtaken by events. */
function Trays({ axis }: { readonly axis: Axis }) {
  const t = useTranslate();
  const undatedRows = useView(selectUndatedRows);
  const { undated, superseded } = useMemo(() => {
    const recordsOf = (rows: readonly number[]) =>
      rows.flatMap((row) => axis.dataset.events[row] ?? []);
    return {
      undated: recordsOf(undatedRows),
      superseded: recordsOf(axis.rows).filter(({ status }) => status === 'superseded'),
    };
  }, [axis, undatedRows]);
  return (
    <>
      <LaneTray title={t('timeline.undated')} events={undated} />
      <LaneTray title={t('timeline.superseded')} events={superseded} struck />
    </>
  );
}

/** Roving tab stop: arrows move among the marks, Enter or a click chooses. */
function useRoving(lanes: readonly Lane[]) {
  const container = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<LanePosition>({ lane: 0, item: 0 });
  const current = lanes[stop.lane]?.items[stop.item] ? stop : { lane: 0, item: 0 };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = positionOf(event.target);
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = laneStep(lanes, from, event.key);
    if (!next) return;
    event.preventDefault();
    setStop(next);
    container.current
      ?.querySelector<HTMLElement>(`[data-position="${nameOf(next)}"]`)
      ?.focus({ preventScroll: false });
  };
  const onFocus = (event: FocusEvent) => {
    const at = positionOf(event.target);
    if (at) setStop(at);
  };
  return { container, stop: nameOf(current), onKeyDown, onFocus };
}

/** Single events over time, a lane for each layer or town; below them what has no place on the axis. */
export function Lanes({ axis, scale, lanesBy }: LanesProps) {
  const t = useTranslate();
  const { dataset, drawnRows, showPossible } = axis;
  const goToRow = useGoToRow();
  const presences = usePresences();
  const chosen = useView(selectChosenEvent);
  const rows = useMemo(
    () =>
      showPossible
        ? drawnRows
        : drawnRows.filter((row) => isSure(dataset.columns, row) || presences.has(row)),
    [dataset, drawnRows, showPossible, presences],
  );
  const { lanes, leftOut } = useMemo(
    () => lanesOf(dataset, rows, scale, lanesBy),
    [dataset, rows, scale, lanesBy],
  );
  const { container, stop, onKeyDown, onFocus } = useRoving(lanes);
  const onClick = (event: MouseEvent) => {
    const at = positionOf(event.target);
    const item = at && lanes[at.lane]?.items[at.item];
    if (item) goToRow(item.row);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="lanes" role="group" aria-label={t('timeline.lanes')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one handler for the buttons inside */}
      <div
        ref={container}
        className="lanes-days"
        onClick={onClick}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        <LaneWindow scale={scale} />
        {lanes.map(({ key, items, lines }, lane) => (
          <section
            key={key}
            className="lane"
            style={{ blockSize: LANE_NAME_PX + lines * LANE_LINE_PX }}
          >
            <p className="lane-name">
              <LaneName lane={key} by={lanesBy} />
            </p>
            {items.map((item, index) => {
              const event = dataset.events[item.row];
              const presence = presences.get(item.row) ?? 'out';
              if (!event) return null;
              const position = nameOf({ lane, item: index });
              return (
                <LaneMark
                  key={item.row}
                  isTabStop={position === stop}
                  isChosen={event === chosen}
                  {...{ item, event, presence, position }}
                />
              );
            })}
          </section>
        ))}
      </div>
      {leftOut > 0 && <p className="lanes-more">{t('timeline.moreLanes', { count: leftOut })}</p>}
      <Trays axis={axis} />
    </div>
  );
}
