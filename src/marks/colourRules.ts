import { KINDS } from '../domain/vocabulary';
import { HOLDER_COLOURS, HOLDER_SIDES } from './holderPalette';
import { MARK_COLOURS, PAPER } from './palette';

const inThemes = (name: string, light: string, dark: string): string =>
  `  --${name}: light-dark(${light}, ${dark});\n`;

/**
 * The palette as a style sheet of CSS custom properties (`--ink-attack`, `--tint-attack`, `--holder-un`,
 * `--paper`), so that styles and the map draw from one list of colours, before the program and with it.
 */
export function colourRules(): string {
  const { light, dark } = MARK_COLOURS;
  const rules = [
    ...KINDS.flatMap((kind) => [
      inThemes(`ink-${kind}`, light[kind].ink, dark[kind].ink),
      inThemes(`tint-${kind}`, light[kind].tint, dark[kind].tint),
    ]),
    ...HOLDER_SIDES.map((side) =>
      inThemes(`holder-${side}`, HOLDER_COLOURS.light[side], HOLDER_COLOURS.dark[side]),
    ),
    inThemes('paper', PAPER.light, PAPER.dark),
  ];
  return `:root {\n${rules.join('')}}\n`;
}
