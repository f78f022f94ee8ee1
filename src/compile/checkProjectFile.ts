import type { DataIssue, Finding } from './issue';
import type { RawPlace } from './schema';
import type { RawProject } from './schemaProject';

const PROJECT_FILE = 'data/project.json';

const repeated = (field: string, items: readonly string[]): Finding[] =>
  items.flatMap((item, index) =>
    items.indexOf(item) === index
      ? []
      : [{ field: `${field}[${index}]`, reason: `${item} stands here twice`, fix: 'remove one' }],
  );

/** Places of a list of the project: each once, known, and a town with a point. */
function townFindings(
  field: string,
  ids: readonly string[],
  places: ReadonlyMap<string, RawPlace>,
): Finding[] {
  const faults = ids.flatMap((id, index): Finding[] => {
    const place = places.get(id);
    const at = `${field}[${index}]`;
    if (!place)
      return [
        {
          ...{ field: at, reason: `data/places.json has no ${id}` },
          fix: 'write an id from there, or add the place there first',
        },
      ];
    if (place.kind === 'town' && place.lon !== undefined && place.lat !== undefined) return [];
    return [
      {
        ...{ field: at, reason: `${id} is no town with a position` },
        fix: 'write the id of a town that has "lon" and "lat" in data/places.json',
      },
    ];
  });
  return [...faults, ...repeated(field, ids)];
}

function countryFindings(
  { country }: RawProject,
  places: ReadonlyMap<string, RawPlace>,
): Finding[] {
  if (!country || places.get(country.place)?.kind === 'country') return [];
  return [
    {
      field: 'country.place',
      reason: `data/places.json has no country ${country.place}`,
      fix: 'write the id of a place of the kind "country", or leave "country" out',
    },
  ];
}

function homeFindings({ home }: RawProject): Finding[] {
  if (home === 'records') return [];
  const [west, south, east, north] = home;
  return south < north && west !== east
    ? []
    : [
        {
          field: 'home',
          reason: 'these bounds hold nothing',
          fix: 'write [west, south, east, north] in degrees, or "records"',
        },
      ];
}

/** What in `data/project.json` names a place that is none, or looks at nothing. */
export function checkProjectFile(project: RawProject, raws: readonly RawPlace[]): DataIssue[] {
  const places = new Map<string, RawPlace>(raws.map((place) => [place.id, place]));
  return [
    ...repeated('languages', project.languages),
    ...townFindings('places', project.places, places),
    ...townFindings('landmarks', project.landmarks ?? [], places),
    ...countryFindings(project, places),
    ...homeFindings(project),
  ].map((finding) => ({ file: PROJECT_FILE, record: project.id, ...finding }));
}
