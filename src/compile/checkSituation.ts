import type { Outline } from '../dataset/compiled';
import type { Finding } from './issue';
import type { RareCompilers } from './rare';
import type { RawPlace } from './schema';

/** How far in degrees our coordinates of a town may be from its gazetteer's, about 1 km: beyond, it is another entry. */
const GAZETTEER_DEGREES = 0.01;

function atGazetteer({ lon, lat, gazetteer }: RawPlace): Finding[] {
  if (lon === undefined || lat === undefined || !gazetteer) return [];
  const { name, id, lon: east, lat: north } = gazetteer;
  if (east === undefined || north === undefined)
    return [
      {
        field: 'gazetteer',
        reason: `lacks the coordinates that ${name} gives`,
        fix: 'copy them from its entry as "lon" and "lat"',
      },
    ];
  return (
    [
      ['lon', lon, east],
      ['lat', lat, north],
    ] as const
  ).flatMap(([field, ours, theirs]) =>
    Math.abs(ours - theirs) <= GAZETTEER_DEGREES
      ? []
      : [
          {
            field,
            reason: `${ours} is not where ${name} has ${id ?? 'it'}: ${theirs}`,
            fix: 'mend it, or the entry of the gazetteer: another place may have the same name',
          },
        ],
  );
}

/** A region is drawn by the one outline that has its code and its name. */
function asDrawn(
  { pcode, outline = [], name }: RawPlace,
  outlines: ReadonlyMap<string, Outline>,
): Finding[] {
  const [id = ''] = outline;
  const report = (field: string, reason: string): Finding[] => [
    {
      field,
      reason,
      fix: 'write the code and the outline that data/areas.geojson has by its name',
    },
  ];
  if (outline.length !== 1 || id !== pcode)
    return report(
      'outline',
      `${outline.join(', ') || 'none'} is not its "pcode", ${pcode ?? 'none'}`,
    );
  const drawn = outlines.get(id)?.properties?.name_en;
  return drawn === undefined || drawn === name.en
    ? []
    : report('pcode', `${id} is ${drawn} in data/areas.geojson, not ${name.en}`);
}

/**
 * A town must lie where its gazetteer has it and inside the outline of its region, where the project has
 * outlines; a distant place where its gazetteer has it; a region has its own outline.
 */
export function checkSituation(
  place: RawPlace,
  outlines: ReadonlyMap<string, Outline>,
  isIn: RareCompilers['isIn'],
): Finding[] {
  const { kind, lon, lat, within } = place;
  // A project without outlines has none to hold them against.
  const hasOutlines = outlines.size > 0;
  if (kind === 'region') return hasOutlines ? asDrawn(place, outlines) : [];
  if (kind === 'distant') return atGazetteer(place);
  if (kind !== 'town' || lon === undefined || lat === undefined) return [];
  const outline = within === undefined ? undefined : outlines.get(within);
  const report = (field: string, reason: string, fix: string): Finding[] => [
    { field, reason, fix },
  ];
  if (!hasOutlines && within === undefined) return atGazetteer(place);
  const ids = [...outlines.keys()].join(', ');
  const region = !outline
    ? report(
        'within',
        within === undefined
          ? 'a town needs the outline in which it lies'
          : `data/areas.geojson has no ${within}`,
        ids ? `write the narrowest of ${ids}` : 'leave it out, or add the outline there first',
      )
    : isIn([lon, lat], outline)
      ? []
      : report(
          'lat',
          `${lon}, ${lat} lies outside ${within}`,
          'mend "lon" and "lat", their order and signs, or "within"',
        );
  return [...atGazetteer(place), ...region];
}
