/** Runs in the browser: what can be pressed, is in sight and is smaller than 24 by 24 pixels. */
export function smallTargets(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, input, select, textarea, summary, a[href], [role="slider"], [role="separator"]',
  );
  const seen = [...controls].filter((control) => {
    // A link in a sentence is as high as its line (2.5.8, inline). A mark lies where and when the
    // event was (essential), and the lists hold the same records.
    const isInline = getComputedStyle(control).display.startsWith('inline');
    const hasText = [...(control.parentElement?.childNodes ?? [])].some(
      (node) => node !== control && node.textContent?.trim(),
    );
    const isSentence = isInline && hasText && control.matches('a, .link-button');
    return (
      control.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
      !isSentence &&
      !control.closest('.lanes-days, .app-skip')
    );
  });
  const small = seen.flatMap((control) => {
    const target = control.closest('label') ?? control;
    const { width, height } = target.getBoundingClientRect();
    return Math.min(width, height) < 23.9
      ? [`${control.outerHTML.slice(0, 100)}: ${width.toFixed(1)}×${height.toFixed(1)}`]
      : [];
  });
  return seen.length < 20 ? [...small, `only ${seen.length} targets seen`] : small;
}
