import type { ReactNode } from 'react';
import { MarkIcon } from '../marks/MarkIcon';
import { useTranslate } from '../ui/language';

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

const ARROW = drawing(
  <>
    <path className="legend-route" d="M2 14Q14 3 27 9" />
    <path className="legend-head" d="M34 12.5L24.5 13.2L27.4 5.2Z" />
  </>,
);
const FADING = drawing(
  <>
    <path className="legend-route" d="M2 14Q8 7.5 14 6.6" />
    <path className="legend-route is-faint" d="M16 6.5Q22 6 27 9" />
    <path className="legend-head is-faint" d="M34 12.5L24.5 13.2L27.4 5.2Z" />
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
    </div>
  );
}
