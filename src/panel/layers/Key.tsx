import { useId } from 'react';
import { partBehindDoor } from '../../slots/door';
import { useView } from '../../store/useView';
import { LazyPart } from '../../ui/LazyPart';
import { usePopover } from '../../ui/usePopover';
import { useTranslate } from '../../ui/useTranslate';
import { KeyRows } from './KeyRows';
import './key.css';

const OWN_KEY = partBehindDoor(({ panel }) => panel.key);

interface KeyProps {
  /** Closes what the key stands in, where that lies over the page. */
  readonly onLeave: () => void;
}

/** The key in short: behind a button in the row of layers, open among the layers on narrow windows. */
export function Key({ onLeave }: KeyProps) {
  const t = useTranslate();
  const hasOwn = useView(({ own }) => own.some);
  const select = useView((state) => state.select);
  const { open, toggle, close, rootRef, buttonRef } = usePopover<HTMLDivElement>();
  const contentId = useId();
  const openMethod = () => {
    close();
    onLeave();
    select({ type: 'page', id: 'method' });
  };
  return (
    <div ref={rootRef} className="key">
      <button
        ref={buttonRef}
        type="button"
        className="key-toggle"
        aria-expanded={open}
        aria-controls={contentId}
        onClick={toggle}
      >
        {t('panel.legend')}
      </button>
      <div id={contentId} className={open ? 'key-content is-open' : 'key-content'}>
        <h3 className="layers-heading">{t('panel.legend')}</h3>
        <ul className="key-rows">
          <KeyRows />
        </ul>
        {hasOwn && <LazyPart part={OWN_KEY} props={{}} quiet />}
        <button type="button" className="link-button" onClick={openMethod}>
          {t('panel.legend.whole')}
        </button>
      </div>
    </div>
  );
}
