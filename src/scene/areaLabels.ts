import type { PlaceId } from '../domain/ids';
import type { Position } from '../domain/position';
import type { EventRecord, Lang } from '../domain/record';
import { translator } from '../ui/useTranslate';
import { dateInWords } from '../words/recordWords';
import { areaOutlines, areasShown, type SceneArea } from './areas';
import { isChosenPlace, isShown, type SceneInput } from './sceneInput';

/** The name of an area with a record in view, and what its outline or hatching stands for. */
export interface AreaLabel {
  readonly place: PlaceId;
  readonly at: Position;
  readonly name: string;
  /** The number of all its records in view, in words. */
  readonly count: string;
  /** What the hatching means, a line a record, with its date. */
  readonly meaning: readonly string[];
  readonly selected: boolean;
}

/** More lines would be a list, and lists stand in the panel. */
const MOST_LINES = 3;

/** Distinguishing years and remarks in brackets are for lists. */
const shortName = (name: string): string => name.replace(/ \([^)]*\)$/, '');

/** French begins a name that is no proper name small: "aux mains de groupes armés islamistes". */
const inSentence = (name: string, lang: Lang): string =>
  lang === 'fr' ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** "Held by Islamist armed groups, April 2012 – 11 January 2013", or the title and date of a record that tells of no holder. */
function lineOf({ dataset, lang }: SceneInput, event: EventRecord): string {
  const t = translator(lang);
  const when = event.when === undefined ? '' : dateInWords(event, lang, t);
  const holders = event.actors
    .filter(({ role }) => role === 'controlling')
    .flatMap(({ actor }) => dataset.actors.get(actor) ?? [])
    .map(({ acronym, name }) => acronym?.[lang] ?? inSentence(shortName(name[lang]), lang));
  if (event.kind === 'territorial_control' && holders.length > 0 && event.time?.lasting)
    return t('map.areaHeld', { holder: holders.join(', '), when });
  return [event.title[lang], when].filter((part) => part !== '').join(', ');
}

/** One label an area with a record in view, or chosen; it tells of the records that are drawn, and of no others. */
export function areaLabelsOf(input: SceneInput, areas: readonly SceneArea[]): AreaLabel[] {
  const { dataset, lang } = input;
  const t = translator(lang);
  const shown = areasShown(areas);
  const recordsOf = ({ events }: SceneArea): EventRecord[] =>
    events.flatMap((id) => dataset.events[dataset.rowOf.get(id) ?? -1] ?? []);
  return areaOutlines(dataset).flatMap(({ place, nameAt }) => {
    const here = areas.filter((area) => area.place === place);
    const drawn = shown.find((area) => area.place === place);
    const selected = isChosenPlace(input, place);
    if (!drawn && !selected) return [];
    const all = drawn ? recordsOf(drawn) : [];
    const pointed = all.filter(({ id }) => isShown(input, id));
    // The hatching of one chosen record is not that of its neighbours.
    const records = pointed.length > 0 ? pointed : all;
    const more = records.length - MOST_LINES;
    return {
      place,
      at: nameAt,
      name: dataset.places.get(place)?.name[lang] ?? '',
      count: t('map.areaRecords', { count: here.flatMap(({ events }) => events).length }),
      meaning: [
        ...records.slice(0, MOST_LINES).map((event) => lineOf(input, event)),
        ...(more > 0 ? [t('map.areaMore', { count: more })] : []),
      ],
      selected,
    };
  });
}
