import { useTranslate } from '../../ui/useTranslate';
import { LegendDrawing } from './LegendDrawing';
import './groundLegend.css';

/** What the lines and the wide letters of the ground below the records mean. */
export function GroundLegend() {
  const t = useTranslate();
  return (
    <ul className="legend-ground">
      <li>
        <GroundLine className="legend-region" />
        {t('map.legend.regions')}
      </li>
      <li>
        <GroundLine className="legend-disputed" />
        {t('map.legend.disputed')}
      </li>
      <li>
        <span className="legend-wide" aria-hidden="true">
          abc
        </span>
        {t('map.legend.byHand')}
      </li>
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
