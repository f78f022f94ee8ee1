import type { WrittenProject } from '../../compile/written';
import type { Lang } from '../../domain/record';
import { recordText } from '../work/dataText';
import type { ProjectTexts } from '../work/workFiles';

/** Lower-case words joined by hyphens; `project` where a title has no letter of the Latin script. */
function idOf(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/[\u0300-\u036F'’]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'project';
}

/** The files of a project in which nothing is coded yet. */
export function newProject(title: string, lang: Lang): ProjectTexts {
  const text = { [lang]: title };
  const project: WrittenProject = {
    id: idOf(title),
    languages: [lang],
    title: text,
    intro: text,
    places: [],
    home: 'records',
    ground: 'world',
    licence: {
      spdx: 'CC-BY-4.0',
      name: 'CC BY 4.0',
      title: 'Creative Commons Attribution 4.0 International',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
    credits: [],
  };
  const lists = ['places', 'actors', 'sources', 'events'].map(
    (name) => [`data/${name}.json`, `{\n  "${name}": []\n}\n`] as const,
  );
  return new Map([['data/project.json', `${recordText(project)}\n`], ...lists]);
}
