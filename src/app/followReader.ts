/** What scrolls in both pages: the evidence. */
const SCROLLED = '.evidence-panel';
const ANSWERING = 'a, button, summary';

/**
 * Lets a reader who has begun with the page that stands before the program go on in the program's: at the
 * place to which he had scrolled, with the focus on what says the same words.
 */
export function followReader(root: HTMLElement): void {
  const still = root.querySelector('.still-page');
  if (!still) return;
  let scrolled = still.querySelector(SCROLLED)?.scrollTop ?? 0;
  const { activeElement } = document;
  let words = still.contains(activeElement) ? (activeElement?.textContent ?? null) : null;
  const onScroll = ({ target }: Event) => {
    if (target instanceof Element && target.matches(SCROLLED)) scrolled = target.scrollTop;
  };
  const onFocus = ({ target }: Event) => {
    words = target instanceof Element ? target.textContent : null;
  };
  still.addEventListener('scroll', onScroll, { capture: true, passive: true });
  still.addEventListener('focusin', onFocus);
  still.addEventListener('focusout', () => {
    // Also when the page goes: then nothing else has taken the focus.
    queueMicrotask(() => {
      if (still.isConnected && !still.contains(document.activeElement)) words = null;
    });
  });
  new MutationObserver((_changes, observer) => {
    if (still.isConnected) return;
    observer.disconnect();
    // Who has chosen something finds other words here.
    if (document.documentElement.hasAttribute('data-coming')) return;
    const panel = root.querySelector(SCROLLED);
    if (panel && scrolled > 0) panel.scrollTop = scrolled;
    if (words === null || document.activeElement !== document.body) return;
    const same = [...root.querySelectorAll<HTMLElement>(ANSWERING)].find(
      ({ textContent }) => textContent === words,
    );
    same?.focus({ preventScroll: true });
  }).observe(root, { childList: true });
}
