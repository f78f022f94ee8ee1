import { expect, it } from 'vitest';
import { draftOfText } from '../../../src/workbench/documents/draft';

const TEXT = `Gunmen storm a river post

Photo: Soldiers load a truck in Port Lerma on 10 March 2019.

PORT LERMA, Maravia, 12 March 2019 (Andes Wire) – Gunmen attacked an army post on Monday.
`;

it('offers a dateline without the sentence that it begins', () => {
  const { text, offers } = draftOfText('a', '', TEXT);
  expect(offers.map(({ reason, start, end }) => [reason, text.slice(start, end)])).toEqual([
    ['headline', 'Gunmen storm a river post'],
    ['caption', 'Photo: Soldiers load a truck in Port Lerma on 10 March 2019.'],
    ['date', 'PORT LERMA, Maravia, 12 March 2019 (Andes Wire) –'],
  ]);
});

it('takes the day of the report, and not that of a picture', () => {
  expect(draftOfText('a', '', TEXT).typed.date).toBe('2019-03-12');
});

it('offers a dateline that names no agency, where a day stands in it', () => {
  const { text, offers } = draftOfText(
    'a',
    '',
    'A raid\n\nNIAMEY, 6 November 2021 - The army left the town, the mayor said.\n',
  );
  expect(offers.map(({ start, end }) => text.slice(start, end))).toContain(
    'NIAMEY, 6 November 2021 -',
  );
});
