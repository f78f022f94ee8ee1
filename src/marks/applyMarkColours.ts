import { KINDS } from '../domain/vocabulary';
import { HOLDER_COLOURS, HOLDER_SIDES } from './holderPalette';
import { MARK_COLOURS, PAPER, type Theme } from './palette';

/**
 * Publishes the palette as CSS custom properties (`--ink-attack`, `--tint-attack`, `--holder-un`,
 * `--paper`) on an
 * element, so that styles and the map draw from one list of colours.
 */
export function applyMarkColours(element: HTMLElement, theme: Theme): void {
  for (const kind of KINDS) {
    element.style.setProperty(`--ink-${kind}`, MARK_COLOURS[theme][kind].ink);
    element.style.setProperty(`--tint-${kind}`, MARK_COLOURS[theme][kind].tint);
  }
  for (const side of HOLDER_SIDES)
    element.style.setProperty(`--holder-${side}`, HOLDER_COLOURS[theme][side]);
  element.style.setProperty('--paper', PAPER[theme]);
}
