import type { WrittenProject } from '../../compile/written';
import type { Lang } from '../../domain/record';
import { recordText } from '../work/dataText';
import { slugOf } from '../work/slug';
import type { ProjectTexts } from '../work/workFiles';

/** The files of a project in which nothing is coded yet. */
export function newProject(title: string, lang: Lang): ProjectTexts {
  const text = { [lang]: title };
  const project: WrittenProject = {
    id: slugOf(title, 'project'),
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
