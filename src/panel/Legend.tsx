import type { ReactNode } from 'react';
import { HANDOVER_SIDES } from '../marks/handoverSides';
import { MarkIcon } from '../marks/MarkIcon';
import { ARROWHEAD_PATH } from '../marks/symbols';
import { useTranslate } from '../ui/useTranslate';
import { GroundLegend } from './GroundLegend';

const drawing = (content: ReactNode): ReactNode => (
  <svg
    className="legend-drawing"
    width="36"
    height="20"
    viewBox="0 0 36 20"
    aria-hidden="true"
    focusable="false"
  >
    {content}
  </svg>
);

/** A line as the map draws routes: hollow, because every one is inferred. */
const route = (d: string, fade = ''): ReactNode => (
  <g className={fade}>
    <path className="legend-band" d={d} />
    <path className="legend-core" d={d} />
  </g>
);

const HEAD = (
  <path className="legend-head" d={ARROWHEAD_PATH} transform="translate(11 2.4) scale(0.6)" />
);
const ARROW = drawing(
  <>
    {route('M1 14Q18 4.5 35 14')}
    {HEAD}
  </>,
);
const FADING = drawing(
  <>
    {route('M1 14Q10 9.6 19 9.3')}
    {route('M19 9.3Q23 9.4 27 10.8', 'is-fading')}
    {route('M27 10.8L35 14', 'is-faded')}
    {HEAD}
  </>,
);
const RING = drawing(<circle className="legend-ring" cx="18" cy="10" r="8" />);
const AREA = drawing(
  <path
    className="legend-area"
    d="M4 3H32V17H4ZM8 17L20 3M4 13L12.5 3M15 17L27 3M22 17L32 5.3M29 17L32 13.5"
  />,
);

/** How the map draws status, uncertainty and precision. */
export function Legend() {
  const t = useTranslate();
  return (
    <div className="legend">
      <h3 className="legend-heading">{t('panel.legend')}</h3>
      <ul>
        <li>
          <MarkIcon kind="attack" status="occurred" />
          {t('panel.legend.solid')}
        </li>
        <li>
          <MarkIcon kind="attack" status="claimed" />
          {t('panel.legend.dashed')}
        </li>
        <li>
          <MarkIcon kind="attack" status="planned" />
          {t('panel.legend.dotted')}
        </li>
        <li>
          <MarkIcon kind="attack" faint />
          {t('panel.legend.faint')}
        </li>
        <li>
          <MarkIcon kind="attack" tier="context" />
          {t('panel.context.legend')}
        </li>
        {HANDOVER_SIDES.map((sides) => (
          <li key={sides}>
            <MarkIcon kind="camp_handover" sides={sides} />
            {t(`panel.legend.camp.${sides}`)}
          </li>
        ))}
        <li>
          {ARROW}
          {t('panel.legend.arrow')}
        </li>
        <li>
          {FADING}
          {t('panel.legend.fading')}
        </li>
        <li>
          {RING}
          {t('panel.legend.ring')}
        </li>
        <li>
          {AREA}
          {t('panel.legend.area')}
        </li>
      </ul>
      <GroundLegend />
    </div>
  );
}
