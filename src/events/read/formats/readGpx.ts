import type { FeatureReader, FeatureTaker } from '../features/featureTaker';
import { RefusedError } from '../refused';
import type { TextPieces } from '../text/textChunks';
import { GpxTrack, gpxPosition } from './gpxTrack';
import { XmlWalk } from './xmlWalk';

type Attributes = ReadonlyMap<string, string>;

/** Characters of all texts of one feature, with their names; what comes then is left out. */
const LONGEST_TEXTS = 1_000_000;
const FEATURES = ['wpt', 'trk', 'rte'];
const POINTS = ['trkpt', 'rtept'];

/** A waypoint, track or route that is open. */
interface OpenFeature {
  readonly properties: Map<string, string>;
  /** Of a waypoint. */
  readonly attributes: Attributes;
  readonly track: GpxTrack | null;
  characters: number;
}

/** Puts features together from the elements of a document. */
class GpxReading {
  private feature: OpenFeature | null = null;
  private point: { readonly attributes: Attributes; time: string } | null = null;
  private text = '';

  constructor(private readonly taker: FeatureTaker) {}

  readonly onStart = (names: readonly string[], attributes: () => Attributes): void => {
    const name = names.at(-1) ?? '';
    this.text = '';
    if (names.length === 1 && name !== 'gpx') throw new RefusedError('not_events', `<${name}>`);
    if (names.length === 2 && FEATURES.includes(name))
      this.feature = {
        properties: new Map(),
        attributes: attributes(),
        track: name === 'wpt' ? null : new GpxTrack(),
        characters: 0,
      };
    else if (this.feature?.track && !this.point && POINTS.includes(name))
      this.point = { attributes: attributes(), time: '' };
    else if (this.feature && !this.point && name === 'link')
      this.say(names, attributes().get('href') ?? '');
  };

  readonly onText = (text: string): void => {
    if (this.feature && this.text.length < LONGEST_TEXTS) this.text += text;
  };

  readonly onEnd = (names: readonly string[]): void => {
    const name = names.at(-1) ?? '';
    const { feature, point } = this;
    if (point) {
      if (POINTS.includes(name)) this.endPoint();
      else if (name === 'time' && POINTS.includes(names.at(-2) ?? ''))
        point.time = this.text.trim();
    } else if (feature && names.length === 2) this.endFeature(feature);
    else if (feature && name === 'trkseg') feature.track?.endSegment();
    else if (feature) this.say(names, this.text.trim());
    this.text = '';
  };

  private endPoint(): void {
    const { feature, point } = this;
    if (feature?.track && point)
      feature.track.add(gpxPosition(point.attributes), point.time, point.attributes);
    this.point = null;
  }

  private endFeature({ properties, attributes, track }: OpenFeature): void {
    this.feature = null;
    const { taker } = this;
    if (track) {
      const { geometry, when, thinning } = track;
      if (thinning) properties.set('points drawn', thinning);
      taker.take({ geometry, when, properties: Object.fromEntries(properties) }, taker.rows + 1);
      return;
    }
    const position = gpxPosition(attributes);
    const when = properties.get('time');
    properties.delete('time');
    taker.take(
      {
        geometry: position
          ? { type: 'Point', coordinates: position }
          : [...attributes.values()].join(', '),
        ...(when === undefined ? {} : { when }),
        properties: Object.fromEntries(properties),
      },
      taker.rows + 1,
    );
  }

  /** A value under the names of its elements; those of extensions go without that word. */
  private say(names: readonly string[], value: string): void {
    const { feature } = this;
    if (!feature || value === '') return;
    const name = names
      .slice(2)
      .filter((part) => part !== 'extensions')
      .join('.');
    const length = name.length + value.length;
    if (feature.characters + length > LONGEST_TEXTS) return;
    feature.characters += length;
    const before = feature.properties.get(name);
    feature.properties.set(name, before === undefined ? value : `${before}; ${value}`);
  }
}

/** GPX: waypoints as points, tracks and routes as lines from their first to their last time. */
export const gpxReader =
  (pieces: TextPieces): FeatureReader =>
  async (taker) => {
    const walk = new XmlWalk(new GpxReading(taker));
    for await (const { text, bytesRead } of pieces()) {
      walk.add(text);
      taker.tell(bytesRead);
    }
    walk.finish();
    return { attribution: '' };
  };
