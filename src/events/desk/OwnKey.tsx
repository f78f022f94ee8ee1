import { useView } from '../../store/useView';
import { OwnMark } from '../look/OwnMark';
import { ownColourCss } from '../look/ownPalette';
import { ownSetsOf } from '../store/ownState';
import { useOwnTranslate } from './useOwnTranslate';
import './ownKey.css';

/** How own events are drawn, whatever their file. */
export function OwnKey() {
  const t = useOwnTranslate();
  const colour = useView((state) => ownSetsOf(state)[0]?.colour ?? 0);
  const drawn = { style: { color: ownColourCss(colour) }, 'aria-hidden': true };
  return (
    <>
      <h4 className="own-key-heading">{t('own.heading')}</h4>
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
      </ul>
    </>
  );
}
