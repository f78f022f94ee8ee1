import type { PlaceId } from '../domain/ids';
import type { Position } from '../domain/position';
import type { EventRecord } from '../domain/record';
import { formatEdtf } from '../ui/formatDate';
import { translator } from '../ui/useTranslate';
import { areaOutlines, type SceneArea } from './areas';
import { isChosenPlace, type SceneInput } from './sceneInput';

/** The name of an area, with who held it and when. */
export interface AreaLabel {
  readonly place: PlaceId;
  readonly at: Position;
  readonly name: string;
  /** One line a record of control; empty where none is in view. */
  readonly held: readonly string[];
  readonly selected: boolean;
  /** Number of its records in view. */
  readonly records: number;
}

/** Distinguishing years and remarks in brackets are for lists. */
const shortName = (name: string): string => name.replace(/ \([^)]*\)$/, '');

/** "Islamist armed groups, April 2012 to 11 January 2013"; empty where the record says of nobody that they held it. */
function heldLine({ dataset, lang }: SceneInput, event: EventRecord): string {
  const holders = event.actors
    .filter(({ role }) => role === 'controlling')
    .flatMap(({ actor }) => dataset.actors.get(actor) ?? [])
    .map(({ acronym, name }) => acronym?.[lang] ?? shortName(name[lang]));
  if (holders.length === 0 || event.when === undefined || !event.time?.lasting) return '';
  return translator(lang)('map.areaHeld', {
    holder: holders.join(', '),
    when: formatEdtf(event.when, lang),
  });
}

/** One name an area, whether or not a record of it is in view. */
export function areaLabelsOf(input: SceneInput, areas: readonly SceneArea[]): AreaLabel[] {
  const { dataset, lang } = input;
  return areaOutlines(dataset).map(({ place, nameAt }) => {
    const here = areas.filter((area) => area.place === place);
    const records = here
      .flatMap(({ events }) => events)
      .flatMap((id) => dataset.events[dataset.rowOf.get(id) ?? -1] ?? []);
    return {
      place,
      at: nameAt,
      name: dataset.places.get(place)?.name[lang] ?? '',
      held: records.map((event) => heldLine(input, event)).filter((line) => line !== ''),
      selected: isChosenPlace(input, place),
      records: records.length,
    };
  });
}
