import { NodeTree } from '../drawing/NodeTree';
import { STILL } from '../ui/messages/still';
import { useMessages } from '../ui/useMessages';
import { useTranslate } from '../ui/useTranslate';
import { InBoth } from './InBoth';
import { MAP_SIZES, type StillMapDrawing } from './mapSizes';

export const StillMaps = ({ maps }: { readonly maps: readonly StillMapDrawing[] }) => (
  <div className="app-map">
    {maps.map(({ size, ground, shared, names }) => {
      const { width, height } = MAP_SIZES[size];
      return (
        <svg
          key={size}
          className={`still-map still-map-${size}`}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
        >
          <NodeTree nodes={[ground, ...shared]} />
          {names.map(({ lang, items }) => (
            <g key={lang} className="still" lang={lang}>
              <NodeTree nodes={items} />
            </g>
          ))}
        </svg>
      );
    })}
    <InBoth>
      <Words />
    </InBoth>
  </div>
);

function Words() {
  const t = useTranslate();
  const still = useMessages(STILL);
  return (
    <>
      <h2 className="visually-hidden">{t('region.map')}</h2>
      <p className="still-coming app-message app-loading">{t('map.loading')}</p>
      <p className="still-late">{still('still.late')}</p>
    </>
  );
}
