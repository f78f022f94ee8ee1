import type { ReactNode } from 'react';
import { HANDOVER_SIDES } from '../../marks/handoverSides';
import { MarkIcon } from '../../marks/MarkIcon';
import { ARROWHEAD_PATH, symbolParts } from '../../marks/symbols';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import { KeyRows } from '../layers/KeyRows';
import { LegendDrawing } from './LegendDrawing';
import './legend.css';

const drawing = (content: ReactNode): ReactNode => <LegendDrawing>{content}</LegendDrawing>;

/** Head of an arrow that points right, its tip here. */
const head = (tipX: number, tipY: number, turn: number): ReactNode => (
  <path
    className="legend-head"
    d={ARROWHEAD_PATH}
    transform={`translate(${tipX} ${tipY}) rotate(${turn}) scale(0.62) translate(-21 -12)`}
  />
);

/** Tapered like the arrows of the map, and hollow, because every route is inferred. */
const ARROW = drawing(
  <>
    <path className="legend-band" d="M2 14.4Q16 4.4 28 9.4L27 12.6Q16 7.4 2.4 15Z" />
    {head(35, 13.4, 24)}
  </>,
);
const FADING = drawing(
  <>
    <path className="legend-band" d="M2 14.4Q9 9.4 16 8.2L16.4 11Q9 11.6 2.4 15Z" />
    <path className="legend-band is-fading" d="M22 8.2Q25 8.6 28 9.8L27.4 12.8Q25 11.8 22 11.2Z" />
    <path className="legend-band is-faded" d="M28 9.8Q32 11.4 35 13.6L33.8 16Q31 14 27.4 12.8Z" />
    {head(24, 9.6, 2)}
  </>,
);
const WIDER = drawing(
  <>
    <path className="legend-band" d="M2 12.4Q16 8.4 26 7.2L26 12.8Q16 12 2 13.2Z" />
    {head(36, 10, 0)}
  </>,
);
const STACK = drawing(
  <>
    <g transform="translate(4 -1) scale(0.8)">
      {symbolParts({ kind: 'attack', outline: 'solid', tier: 'corpus' }).map((part) => (
        <path key={part.path} className="legend-stack" d={part.path} />
      ))}
    </g>
    <text className="legend-number" x="25" y="13">
      4
    </text>
  </>,
);
const RING = drawing(<circle className="legend-ring" cx="18" cy="10" r="8" />);
const AREA = drawing(
  <path
    className="legend-area"
    d="M4 3H32V17H4ZM8 17L20 3M4 13L12.5 3M15 17L27 3M22 17L32 5.3M29 17L32 13.5"
  />,
);

/** How the map draws status, uncertainty and precision, and what its ground means. */
export function Legend() {
  const t = useTranslate();
  return (
    <>
      <ul className="key-rows">
        <KeyRows />
        <li>
          {STACK}
          {t('panel.legend.stack')}
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
          {WIDER}
          {t('panel.legend.width')}
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
    </>
  );
}

/** What the lines and the wide letters of the ground below the records mean; the world's has fewer. */
function GroundLegend() {
  const t = useTranslate();
  const isDetailed = useView(({ whole }) => whole.project.ground !== 'world');
  return (
    <ul className="key-rows">
      {isDetailed && (
        <li>
          <GroundLine className="legend-region" />
          {t('map.legend.regions')}
        </li>
      )}
      <li>
        <GroundLine className="legend-disputed" />
        {t('map.legend.disputed')}
      </li>
      {isDetailed && (
        <li>
          <span className="legend-wide" aria-hidden="true">
            abc
          </span>
          {t('map.legend.byHand')}
        </li>
      )}
    </ul>
  );
}

function GroundLine({ className }: { readonly className: string }) {
  return (
    <LegendDrawing>
      <path className={className} d="M1 13L13 8L23 12L35 7" />
    </LegendDrawing>
  );
}
