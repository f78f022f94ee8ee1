import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../../src/events/read/meaning/guessMapping';

/** What is guessed, by the names of the columns. */
function guessed(header: readonly string[], ...rows: readonly (readonly string[])[]) {
  const { dayFirst, lonFirst, ...columns } = guessMapping(header, rows).guess;
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) =>
      column === null ? [] : [[field, header[column]]],
    ),
  );
}

describe('a guess at what columns mean', () => {
  it('goes by English names', () => {
    expect(
      guessed([
        'Event Date',
        'Actor1',
        'Actor2',
        'Lat',
        'Lng',
        'Deaths',
        'Location',
        'Country',
        'Type',
        'Title',
        'End date',
      ]),
    ).toEqual({
      start: 'Event Date',
      end: 'End date',
      actor: 'Actor1',
      target: 'Actor2',
      latitude: 'Lat',
      longitude: 'Lng',
      fatalities: 'Deaths',
      place: 'Location',
      country: 'Country',
      type: 'Type',
      title: 'Title',
    });
  });

  it('takes no empty column of coordinates where another has values', () => {
    const header = ['lat', 'lon', 'date', 'latitude_2', 'longitude_2'];
    expect(guessed(header, ['', '', '2013-02-10', '16.27', '-0.04'])).toEqual({
      start: 'date',
      latitude: 'latitude_2',
      longitude: 'longitude_2',
    });
    expect(guessed(header, ['', '', '2013-02-10', '', ''])).toMatchObject({
      latitude: 'lat',
      longitude: 'lon',
    });
  });

  it('goes by French names', () => {
    expect(
      guessed([
        'Date de début',
        'Date de fin',
        'Catégorie',
        'Acteur',
        'Cible',
        'Localité',
        'Pays',
        'Morts',
        'Coord. Y',
        'Coord. X',
        'Intitulé',
      ]),
    ).toEqual({
      start: 'Date de début',
      end: 'Date de fin',
      type: 'Catégorie',
      actor: 'Acteur',
      target: 'Cible',
      place: 'Localité',
      country: 'Pays',
      fatalities: 'Morts',
      latitude: 'Coord. Y',
      longitude: 'Coord. X',
      title: 'Intitulé',
    });
  });

  it('does not believe a name that the values belie', () => {
    expect(guessed(['lat', 'time', 'date'], ['high', 'noon', '2013-01-26'])).toEqual({
      start: 'date',
    });
  });

  it('goes by values where names say nothing', () => {
    expect(guessed(['a', 'b', 'c', 'd'], ['7', '26/01/2013', '16.2717', '-0.0447'])).toEqual({
      start: 'b',
      latitude: 'c',
      longitude: 'd',
    });
    expect(guessed(['a', 'b'], ['102.2717', '-0.0447'])).toEqual({ longitude: 'a', latitude: 'b' });
    expect(guessed(['a', 'b', 'c'], ['1.25', '1.25', '1.25'])).toEqual({});
  });

  it('takes no day for a grid reference, and no number of events for a day', () => {
    expect(guessed(['a', 'b'], ['1 Feb 2013', '7CXXC2CC+XX'])).toEqual({
      start: 'a',
      position: 'b',
    });
    expect(guessed(['c'], ['1 Feb 2013'])).toEqual({ start: 'c' });
    expect(guessed(['Month', 'Year', 'Events'], ['2', '2013', '4'])).toEqual({
      year: 'Year',
      month: 'Month',
      title: 'Events',
    });
  });

  it.each([
    ['26/01/2013', true],
    ['01/26/2013', false],
    ['01/02/2013', true],
  ])('knows the order of %s', (date, dayFirst) => {
    expect(guessMapping(['date'], [['01/02/2013'], [date]]).guess.dayFirst).toBe(dayFirst);
  });

  it('is not led astray by names of the language', () => {
    expect(
      guessed(['__proto__', 'constructor', 'toString', 'hasOwnProperty'], ['a', 'b', 'c', 'd']),
    ).toEqual({});
  });
});
