import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/domain/sentences';
import { commandFor, moveFor } from '../../../src/workbench/text/keys';
import { type Move, moved, nextOf, openSentences } from '../../../src/workbench/text/moves';
import { readWords } from '../../../src/workbench/text/words';

const TEXT = 'Rebels attacked Gao. They left on Friday.\n\nNobody was hurt.';
const UNITS = { word: readWords(TEXT, 'en').words, sentence: sentencesOf(TEXT) };
const ALL = { start: 0, end: TEXT.length };
const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const words = (chosen: string | null, move: string, within = ALL) => {
  const [what, unit, by] = move.split(' ');
  const given = { what, unit, by: Number(by) } as Move;
  const next = moved(UNITS, chosen === null ? null : span(chosen), 0, given, within);
  return next && TEXT.slice(next.start, next.end);
};

describe('chosen words', () => {
  it('begin with the first word or sentence', () => {
    expect(words(null, 'all word 1')).toBe('Rebels');
    expect(words(null, 'all sentence 1')).toBe('Rebels attacked Gao.');
  });

  it('go on by words and sentences, back and forth, and stay at the ends', () => {
    expect(words('Gao.', 'all word 1')).toBe('They');
    expect(words('They', 'all word -1')).toBe('Gao');
    expect(words('Gao', 'all sentence 1')).toBe('They left on Friday.');
    expect(words('left', 'all sentence -1')).toBe('They left on Friday.');
    expect(words('They left on Friday.', 'all sentence -1')).toBe('Rebels attacked Gao.');
    expect(words('hurt', 'all word 1')).toBe('hurt');
  });

  it('grow and shrink at either end, never to nothing', () => {
    expect(words('Rebels', 'end word 1')).toBe('Rebels attacked');
    expect(words('Rebels attacked', 'end word -1')).toBe('Rebels');
    expect(words('Rebels', 'end word -1')).toBe('Rebels');
    expect(words('Rebels', 'end sentence 1')).toBe('Rebels attacked Gao.');
    expect(words('Friday', 'start word -1')).toBe('on Friday');
    expect(words('on Friday', 'start word 1')).toBe('Friday');
    expect(words('Friday', 'start word 1')).toBe('Friday');
    expect(words('Friday', 'start sentence -1')).toBe('They left on Friday');
  });

  it('stay within the words that a field may be carried by', () => {
    const within = span('They left on Friday.');
    expect(words(null, 'all word 1', within)).toBe('They');
    expect(words('They', 'all word -1', within)).toBe('They');
    expect(words('Friday', 'end sentence 1', within)).toBe('Friday.');
    expect(words('left', 'start sentence -1', within)).toBe('They left');
  });
});

it('open sentences are what is left of each, and come round', () => {
  const open = openSentences(UNITS.sentence, [span('left on Friday.'), span('Nobody was hurt.')]);
  expect(open.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'left on Friday.',
    'Nobody was hurt.',
  ]);
  expect(nextOf(open, null, 1)).toEqual(open[0]);
  expect(nextOf(open, open[0] ?? null, 1)).toEqual(open[1]);
  expect(nextOf(open, open[1] ?? null, 1)).toEqual(open[0]);
  expect(nextOf(open, open[0] ?? null, -1)).toEqual(open[1]);
  expect(nextOf([], null, 1)).toBeNull();
});

describe('keys', () => {
  const key = (name: string, held: object = {}) => ({
    ...{ key: name, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false },
    ...held,
  });

  it('move by arrows, which lead on to the left where the text does', () => {
    expect(moveFor(key('ArrowRight'), false)).toEqual({ what: 'all', unit: 'word', by: 1 });
    expect(moveFor(key('ArrowRight'), true)).toEqual({ what: 'all', unit: 'word', by: -1 });
    expect(moveFor(key('ArrowDown', { shiftKey: true }), true)?.by).toBe(1);
    expect(moveFor(key('ArrowLeft', { altKey: true, shiftKey: true }), false)?.what).toBe('start');
  });

  it('leave to browser and system what is theirs', () => {
    expect(moveFor(key('ArrowRight', { ctrlKey: true }), false)).toBeNull();
    expect(commandFor(key('a', { ctrlKey: true }))).toBeNull();
    expect(commandFor(key('A', { shiftKey: true }))).toBe('add');
    expect(commandFor(key('Enter'))).toBe('record');
    expect(commandFor(key('x'))).toBeNull();
  });
});
