import type { ReactNode } from 'react';
import { useView } from '../store/useView';
import { TIMELINE_OPTIONS } from '../ui/messages/timelineOptions';
import { useMessages } from '../ui/useMessages';
import { AllDates } from './AllDates';
import { Check } from './Check';
import { Choice } from './Choice';
import { DateFields } from './DateFields';
import { LANE_GROUPS, type OptionsProps } from './options';
import './options.css';
import { KnownOn } from './KnownOn';
import { PaceOptions } from './PaceOptions';
import { ShowPossible } from './ShowPossible';
import type { Zoom } from './useZoom';
import { ZOOM_STEP } from './zoom';

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <fieldset className="timeline-group">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}

function AxisGroup({ zoom }: { readonly zoom: Zoom }) {
  const t = useMessages(TIMELINE_OPTIONS);
  const folded = useView((state) => state.folded);
  const setFolded = useView((state) => state.setFolded);
  const isAll = useView((state) => state.shownDays === null);
  return (
    <Group name={t('timeline.axis')}>
      <span className="timeline-zoom">
        <button
          type="button"
          aria-label={t('timeline.zoomOut')}
          title={t('timeline.zoomOut')}
          disabled={isAll}
          onClick={() => zoom.by(1 / ZOOM_STEP)}
        >
          −
        </button>
        <button
          type="button"
          aria-label={t('timeline.zoomIn')}
          title={t('timeline.zoomIn')}
          onClick={() => zoom.by(ZOOM_STEP)}
        >
          +
        </button>
      </span>
      <button type="button" onClick={zoom.fit}>
        {t('timeline.fit')}
      </button>
      <Check label={t('timeline.folded')} checked={folded} onChange={setFolded} />
    </Group>
  );
}

function DatesGroup({ narrow }: { readonly narrow: boolean }) {
  const t = useMessages(TIMELINE_OPTIONS);
  return (
    <Group name={t('timeline.dates')}>
      {narrow && <DateFields />}
      {narrow && <AllDates />}
      <ShowPossible />
    </Group>
  );
}

/** What is set now and then: the axis, dates to type on narrow pages, the drawing, playback, keys. */
export function TimelineOptions(props: OptionsProps) {
  const { narrow, zoom, settings, change, shortcuts, setShortcuts } = props;
  const t = useMessages(TIMELINE_OPTIONS);
  const drawings = ['histogram', 'lanes'] as const;
  return (
    <>
      <DatesGroup narrow={narrow} />
      <AxisGroup zoom={zoom} />
      <KnownOn />
      <Group name={t('timeline.view')}>
        <Choice
          legend={t('timeline.view')}
          options={drawings.map((value) => ({ value, label: t(`timeline.view.${value}`) }))}
          value={settings.drawing}
          onChange={(drawing) => change({ drawing })}
        />
        {settings.drawing === 'lanes' && (
          <Choice
            legend={t('timeline.lanesBy')}
            options={LANE_GROUPS.map((value) => ({ value, label: t(`timeline.lanesBy.${value}`) }))}
            value={settings.lanesBy}
            onChange={(lanesBy) => change({ lanesBy })}
          />
        )}
      </Group>
      <Group name={t('timeline.playback')}>
        <PaceOptions pace={settings.pace} onPace={(pace) => change({ pace })} />
        <Check
          label={t('timeline.shortcuts')}
          title={t('timeline.shortcutsHint')}
          checked={shortcuts}
          onChange={setShortcuts}
        />
      </Group>
    </>
  );
}
