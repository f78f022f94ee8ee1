import { strToU8, zipSync } from 'fflate';

/** Invented for the tests: three short texts of a country that is none, coded in English alone. */

const SEEDS = {
  '000_courier.txt':
    'Gunmen attacked a checkpoint in Port Alder on 3 March 2021, killing two soldiers.\n',
  '001_herald.txt': 'Rebels seized the barracks in Stone Ford on 9 March 2021.\n',
  '002_gazette.txt': 'Soldiers arrived in Port Alder on 12 March 2021.\n',
} as const;

const basis = { en: 'The date is printed.' };

const source = (id: string, file: string, publisher: string, published: string) => ({
  ...{ id, file, publisher, title: `What the ${publisher} wrote`, published, language: 'en' },
  origin: `Report of the ${publisher}`,
  url: `https://example.org/${id}`,
  ...{ outside: [], general: [], boilerplate: [] },
});

const town = (id: string, en: string, lon: number, lat: number, mentions: object[]) => ({
  ...{ id, name: { en }, kind: 'town', lon, lat, mentions },
});

/** A project's data by the names of its files, to be changed by a test before it is packed. */
export function smallProject() {
  return {
    project: {
      id: 'port-alder',
      languages: ['en'],
      title: { en: 'Port Alder, word for word' },
      tagline: { en: 'What three invented reports say' },
      intro: { en: 'Three invented reports tell of one month in Port Alder.' },
      description: { en: 'A project made for tests.' },
      places: ['port-alder', 'stone-ford'],
      home: 'records',
      ground: 'world',
      licence: {
        ...{ spdx: 'CC0-1.0', name: 'CC0 1.0', title: 'CC0 1.0 Universal' },
        url: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
      credits: [],
    },
    places: {
      places: [
        town('port-alder', 'Port Alder', -70.2, -45.8, [
          {
            ...{ source: 'courier', exact: SEEDS['000_courier.txt'].trim() },
            phrase: 'Port Alder',
          },
          { source: 'gazette', exact: SEEDS['002_gazette.txt'].trim(), phrase: 'Port Alder' },
        ]),
        town('stone-ford', 'Stone Ford', -69.1, -45.1, [
          { source: 'herald', exact: SEEDS['001_herald.txt'].trim(), phrase: 'Stone Ford' },
        ]),
      ],
    },
    actors: {
      actors: [
        { id: 'gunmen', name: { en: 'Gunmen' }, kind: 'armed_group', aliases: ['Gunmen'] },
        {
          id: 'soldiers',
          name: { en: 'Soldiers' },
          kind: 'state_forces',
          aliases: ['soldiers', 'Soldiers'],
        },
        { id: 'rebels', name: { en: 'Rebels' }, kind: 'armed_group', aliases: ['Rebels'] },
      ],
    },
    sources: {
      sources: [
        source('courier', '000_courier.txt', 'Courier', '2021-03-05'),
        source('herald', '001_herald.txt', 'Herald', '2021-03-10'),
        source('gazette', '002_gazette.txt', 'Gazette', '2021-03-13'),
      ],
    },
    events: {
      events: [
        {
          id: '2021-03-03-port-alder-checkpoint',
          title: { en: 'Attack on a checkpoint' },
          ...{ kind: 'attack', status: 'occurred', when: '2021-03-03', whenBasis: basis },
          places: [{ place: 'port-alder', role: 'location', precision: 'exact' }],
          actors: [
            { actor: 'gunmen', role: 'attacker' },
            { actor: 'soldiers', role: 'target' },
          ],
          evidence: [
            {
              source: 'courier',
              exact: SEEDS['000_courier.txt'].trim(),
              supports: {
                kind: ['attacked', 'killing'],
                when: 'on 3 March 2021',
                places: 'in Port Alder',
                actors: ['Gunmen', 'two soldiers'],
                status: 'attacked',
              },
            },
          ],
        },
        {
          id: '2021-03-09-stone-ford-barracks',
          title: { en: 'Rebels seize the barracks' },
          ...{ kind: 'territorial_control', status: 'occurred', when: '2021-03-09' },
          whenBasis: basis,
          places: [{ place: 'stone-ford', role: 'location', precision: 'exact' }],
          actors: [{ actor: 'rebels', role: 'controlling' }],
          evidence: [
            {
              source: 'herald',
              exact: SEEDS['001_herald.txt'].trim(),
              supports: {
                kind: 'seized the barracks',
                when: 'on 9 March 2021',
                places: 'in Stone Ford',
                actors: 'Rebels',
                status: 'seized',
              },
            },
          ],
        },
        {
          id: '2021-03-12-port-alder-soldiers',
          title: { en: 'Soldiers arrive' },
          ...{ kind: 'troop_movement', status: 'occurred', when: '2021-03-12', whenBasis: basis },
          places: [{ place: 'port-alder', role: 'to', precision: 'exact' }],
          actors: [{ actor: 'soldiers', role: 'moving' }],
          evidence: [
            {
              source: 'gazette',
              exact: SEEDS['002_gazette.txt'].trim(),
              supports: {
                kind: 'arrived',
                when: 'on 12 March 2021',
                places: 'in Port Alder',
                actors: 'Soldiers',
                status: 'arrived',
              },
            },
          ],
        },
      ],
    },
  };
}

type Small = ReturnType<typeof smallProject>;

/** The files of a project by their paths, as they stand in a folder. */
export function filesOf(project: Small): Record<string, Uint8Array> {
  return {
    ...Object.fromEntries(
      Object.entries(project).map(([name, json]) => [
        `data/${name}.json`,
        strToU8(`${JSON.stringify(json, null, 2)}\n`),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(SEEDS).map(([name, text]) => [`seeds/${name}`, strToU8(text)]),
    ),
  };
}

/** The project as a ZIP archive, changed by a test. */
export function zipOf(change: (project: Small) => void = () => undefined): Buffer {
  const project = smallProject();
  change(project);
  return Buffer.from(zipSync(filesOf(project)));
}
