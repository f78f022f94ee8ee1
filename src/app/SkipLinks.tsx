import { useView } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';
import './skipLinks.css';

/** Where each leads: the map's own canvas takes arrow keys, the others a heading or a named region. */
const TARGETS = {
  map: '.app-map canvas, .app-map section',
  timeline: '.app-timeline section',
  evidence: '.evidence-panel .panel-heading',
} as const;

function focusOn(selector: string): void {
  const target = document.querySelector<HTMLElement>(selector);
  if (target && target.tabIndex < 0) target.tabIndex = -1;
  target?.focus();
}

/** The first stops of the Tab key: ways past what a reader has heard before, seen only while focused. */
export function SkipLinks() {
  const t = useTranslate();
  const select = useView((state) => state.select);
  const openTable = () => {
    select({ type: 'page', id: 'table' });
    // Its heading is there once the page has been drawn with it.
    requestAnimationFrame(() => focusOn(TARGETS.evidence));
  };
  return (
    <nav className="app-skip" aria-label={t('app.skip')}>
      {(['map', 'timeline', 'evidence'] as const).map((part) => (
        <a
          key={part}
          href={`#${part}`}
          onClick={(event) => {
            // The address holds the view, and no place in the page.
            event.preventDefault();
            focusOn(TARGETS[part]);
          }}
        >
          {t(`app.skip.${part}`)}
        </a>
      ))}
      <button type="button" onClick={openTable}>
        {t('app.skip.table')}
      </button>
    </nav>
  );
}
