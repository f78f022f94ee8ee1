import { useView } from '../../store/useView';
import { useMessages } from '../../ui/useMessages';
import { DENSITY_COVER } from '../look/density';
import { OwnMark } from '../look/OwnMark';
import { ownColourCss } from '../look/ownPalette';
import { selectHasPublished } from '../store/ownSelectors';
import { ownSetsOf } from '../store/ownState';
import { OWN_PACKS } from '../words/ownPacks';
import { useOwnTranslate } from './useOwnTranslate';
import './ownKey.css';

/** How own events are drawn, whatever their file. */
export function OwnKey() {
  const t = useOwnTranslate();
  const colour = useView((state) => ownSetsOf(state)[0]?.colour ?? 0);
  const packs = useMessages(OWN_PACKS);
  const hasPacks = useView(selectHasPublished);
  const drawn = { style: { color: ownColourCss(colour) }, 'aria-hidden': true };
  return (
    <>
      <h4 className="own-key-heading">{t(hasPacks ? 'own.heading.any' : 'own.heading')}</h4>
      <ul className="key-rows">
        <li>
          <OwnMark kind="attack" colour={colour} size={14} />
          {t('own.key.symbol')}
        </li>
        <li>
          <span className="own-key-dots" {...drawn} />
          {t('own.key.dots')}
        </li>
        <li>
          <span className="own-key-soft" {...drawn} />
          {t('own.key.soft')}
        </li>
        {hasPacks && (
          <li>
            <span className="own-key-squares" {...drawn}>
              {DENSITY_COVER.map((cover) => (
                <span key={cover} style={{ opacity: cover }} />
              ))}
            </span>
            {packs('pack.key')}
          </li>
        )}
      </ul>
    </>
  );
}
