import { flushSync } from 'react-dom';
import { useViewStore } from '../store/useView';
import { NOTHING, sameSelection, TABLE } from '../store/view';
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

/** A page whose code has not come by then has a message in its place. */
const LONGEST_WAIT_MS = 10_000;

/** Focuses what a selector finds as soon as that is something else than before. */
function focusOnNext(selector: string, before: Element | null): void {
  const end = performance.now() + LONGEST_WAIT_MS;
  const look = () => {
    const found = document.querySelector(selector);
    if (found && found !== before) focusOn(selector);
    else if (performance.now() < end) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The first stops of the Tab key: ways past what a reader has heard before, seen only while focused. */
export function SkipLinks() {
  const t = useTranslate();
  const store = useViewStore();
  const openTable = () => {
    const { selection, select } = store.getState();
    if (sameSelection(selection, TABLE)) {
      focusOn(TARGETS.evidence);
      return;
    }
    const before = document.querySelector(TARGETS.evidence);
    select(TABLE);
    // Its code may still have to come.
    focusOnNext(TARGETS.evidence, before);
  };
  const goTo = (part: keyof typeof TARGETS) => {
    const { selection, select } = store.getState();
    // The table lies over the map.
    if (part === 'map' && sameSelection(selection, TABLE)) flushSync(() => select(NOTHING));
    focusOn(TARGETS[part]);
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
            goTo(part);
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
