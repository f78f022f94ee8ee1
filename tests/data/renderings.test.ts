import { describe, it } from 'vitest';
import type { CompileInput } from '../../src/compile/compile';
import { expectRefused } from './faults';

type Rendering = { exact: string; fr: string };

/** Rewrites the rendering of the quotation that begins so. */
const render =
  (start: string, from: string | RegExp, to: string) =>
  (input: CompileInput): void => {
    const list = (input.data.translations as { translations: Rendering[] }).translations;
    const found = list.find(({ exact, fr }) => exact.startsWith(start) && fr.search(from) !== -1);
    if (!found) throw new Error(`no rendering of "${start}" with ${String(from)}`);
    found.fr = found.fr.replace(from, to);
  };

const RENDERINGS: [string, (input: CompileInput) => void, RegExp][] = [
  [
    'a denial taken out',
    render('The minister also added', /ne (\p{L}+) (?:pas|aucune?)/u, '$1 une'),
    /denies \(“not”\)/,
  ],
  [
    'a denial put in',
    render('"We left Kidal this morning,"', /(?:avons) /, 'n’avons pas '),
    /denies \(“pas”\)/,
  ],
  ['another weekday', render('Two checkpoints in Gao', /vendredi/, 'jeudi'), /days or months/],
  ['another month', render('Since late August', /août/, 'juillet'), /days or months/],
  [
    'another day',
    render('While the United Nations voiced concern', /31 décembre/, '30 décembre'),
    /days or months|numbers/,
  ],
];

describe('a rendering is refused for', () => {
  it.each(RENDERINGS)('%s', (what, plant, reason) => {
    const record = /^"/;
    expectRefused([what, plant, ['data/translations.json', record, /^fr$/, reason]]);
  });
});
