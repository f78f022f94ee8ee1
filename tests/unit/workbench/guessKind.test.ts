import { describe, expect, it } from 'vitest';
import {
  contentOf,
  guessKind,
  guessStatus,
  rolesFor,
  verbBeside,
} from '../../../src/workbench/guess/guessKind';

describe('what happened', () => {
  it.each([
    ['The speaker condemned the attacks.', 'political', 'condemned'],
    ['The base in Kidal was handed over.', 'camp_handover', 'base in Kidal was handed over'],
    ['France will close its bases next year.', 'camp_handover', 'close its bases'],
    [
      'Gunmen overran the camp before air strikes drove them out.',
      'territorial_control',
      'overran',
    ],
    ['Troops captured several heights during the clashes.', 'territorial_control', 'captured'],
    ['The contingent withdrew, and others fled.', 'troop_movement', 'contingent withdrew'],
    ['The union will send 40 observers.', 'troop_movement', 'send 40 observers'],
    ['The Armed Conflict Location Project counts the killed.', 'attack', 'killed'],
    ['The president met the mayors.', 'political', 'met'],
    ['They signed an agreement not to attack.', 'political', 'signed an agreement'],
    ['The rebels abandoned their camp.', 'camp_handover', 'abandoned their camp'],
    ['It handed its compound to the mayor.', 'camp_handover', 'handed its compound'],
    ['A grenade wounded two.', 'attack', 'grenade'],
    ['Rebels took the town of Mellit.', 'territorial_control', 'took the town'],
    ['Army reinforcements reached Kosti.', 'troop_movement', 'reinforcements reached'],
    ['The governor declared a curfew.', 'political', 'declared'],
    ['The troops left the gold mine on 2 March.', 'troop_movement', 'troops left'],
  ])('is guessed from: %s', (text, value, words) => {
    expect(guessKind(text)).toEqual({ value, words });
  });

  it.each([
    [
      'She said that soldiers had turned back families.',
      'said',
      'soldiers had turned back families',
    ],
    ['He said its men had come under fire first.', 'said', 'its men had come under fire first'],
    ['Some 270 have been moved, the mayor, Ana Pires, said.', 'said', 'Some 270 have been moved'],
    ['"They burned everything," said the mayor.', 'said', null],
    ['The council met on Friday.', 'met', null],
  ])('is what is told, not the telling: %s', (text, telling, content) => {
    expect(contentOf(text, telling)).toBe(content);
  });

  it('is left by who hands a camp over, and sought by who wants it', () => {
    expect(rolesFor('camp_handover', 'The mission handed over its camp.').first).toBe('departing');
    expect(rolesFor('camp_handover', 'The army wants to take over the camp.').first).toBe(
      'seeking',
    );
  });
});

it.each([
  ['Two drivers were killed on 2 May.', undefined],
  ['The convoy has waited since May.', undefined],
  ['Shelling in early May killed three.', undefined],
  ['He was held from April to May.', undefined],
  ['The mission may leave on 10 May.', 'planned'],
  ['It may be too late.', 'planned'],
  ['Talks are due to resume next week.', 'planned'],
  ['The road was shut due to the fighting.', undefined],
  ['Talks were held in the United States.', undefined],
  ['The rebels claimed to have shot down a helicopter.', 'claimed'],
  ['They were to have left in June.', 'planned'],
  ['The report states that they had left.', 'claimed'],
])('months, causes and states are not taken for verbs: %s', (text, status) => {
  expect(guessStatus(text)?.value).toBe(status);
});

it('a question in speech marks claims nothing', () => {
  expect(guessStatus('"Where were they?" asked the secretary.')).toBeNull();
  expect(guessStatus('"They left," said the secretary.')?.value).toBe('claimed');
});

it('the verb beside the words that tell it asserts it', () => {
  expect(verbBeside('The area has become the centre of the violence.', 'violence')).toBe(
    'has become',
  );
  expect(verbBeside('The raid came a day after they had left.', 'raid')).toBeNull();
  expect(verbBeside('They were hit.', 'were hit')).toBeNull();
});
