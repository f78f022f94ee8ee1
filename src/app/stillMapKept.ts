/** The map of the page before the program, taken before the program clears that page. */
const parts = globalThis.document
  ? [...document.querySelectorAll('.still-shared, .still-page .still-map')]
  : [];

/** Puts that map into an element, where it stays in sight until the other one has come. */
export const keepStillMap = (element: HTMLElement | null): void => element?.append(...parts);
