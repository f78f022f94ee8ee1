import { expect, it } from 'vitest';
import type { DocumentText } from '../../../src/compile/documents';
import type { RawActor } from '../../../src/compile/schema';
import { wordsAt } from '../../../src/workbench/guess/found';
import { actorsNamed } from '../../../src/workbench/guess/guessNames';

const ARMEN = {
  id: 'armen-grigoryan',
  name: { en: 'Armen Grigoryan', fr: 'Armen Grigoryan' },
  kind: 'person',
  aliases: [],
} as unknown as RawActor;

const namedIn = (text: string) => {
  const document = { text, source: { id: 'a', language: 'en' } } as unknown as DocumentText;
  return actorsNamed(wordsAt(document, { start: 0, end: text.length }), [ARMEN], []).actors;
};

it.each([
  ['He met Armen Grigoryan.', ['Armen Grigoryan']],
  ['He met Mr Grigoryan.', ['Grigoryan']],
  ['The ombudswoman, Kristine Grigoryan, said.', []],
])('a last name is whose it is: %s', (text, words) => {
  expect(namedIn(text).map((named) => named.words)).toEqual(words);
});
