import { expect, it } from 'vitest';
import { properNamesIn } from '../../../src/workbench/work/properNames';

const namesOf = (text: string, within = { start: 0, end: text.length }) =>
  properNamesIn(text, within).map(({ start, end }) => text.slice(start, end));

it.each([
  ['On Sunday, a convoy left Port Lerma for San Telmo.', ['Port Lerma', 'San Telmo']],
  ['The United Nations mission left in March.', ['United Nations']],
  ['Its secretary general, Stanislav Zas, left.', ['Stanislav Zas']],
  ['Gunmen attacked. Baku denied it, and in Baku nobody knew.', ['Baku', 'Baku']],
  ['Turkey, an ally, and Niger’s president spoke.', ['Turkey', 'Niger']],
  ['"We ran," said Ana Pires of the Red Cross.', ['Ana Pires of the Red Cross']],
  ['France left. Talks with others went on.', ['France']],
  ['Residents fled. Fire burned, and the fire spread.', []],
  ['The road to N’Djamena and Nagorno-Karabakh was closed.', ['N’Djamena', 'Nagorno-Karabakh']],
])('words written as names: %s', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

it('are those of the stretch alone', () => {
  const text = 'They left Gao. They reached Kidal.';
  expect(namesOf(text, { start: 15, end: text.length })).toEqual(['Kidal']);
  const dated = 'LIMA, 2 May 2019 – Gunmen attacked Cusco.';
  expect(namesOf(dated, { start: 19, end: dated.length })).toEqual(['Cusco']);
});
