import { KINDS, type Kind, TIERS, type Tier } from '../domain/vocabulary';
import { withinReach, ZOOM_REACH } from '../store/cameraReach';
import {
  ALL_LAYERS,
  type Camera,
  DOCUMENTS_ONLY,
  defaultView,
  STORIES,
  type View,
} from '../store/view';
import { type Codec, type CodecContext, type Decoded, decodeNames } from './codecRow';
import { FILTER_CODECS } from './filterCodecs';
import { isVersion, VERSION_KEY } from './linkVersion';
import { selection } from './selectionCodec';
import { TIME_CODECS } from './timeCodecs';

/** No map knows a closer zoom: what says more is no camera. */
const LAST_ZOOM = 24;
/** Finer is not seen, and would be written with an exponent. */
const CAMERA_STEPS = 1e6;

/** Without a negative zero, which no link could write. */
const rounded = (value: number): number => Math.round(value * CAMERA_STEPS) / CAMERA_STEPS + 0;

function decodeCamera(text: string): Decoded<Camera> {
  const parts = text.split('/');
  const [zoom, lat, lng] = parts.map(Number);
  if (parts.length !== 3 || parts.some((part) => !/^-?\d+(\.\d+)?$/.test(part))) return null;
  if (zoom === undefined || lat === undefined || lng === undefined) return null;
  if (zoom < ZOOM_REACH.min || zoom > LAST_ZOOM || Math.abs(lat) > 85 || Math.abs(lng) > 180)
    return null;
  return {
    value: withinReach({ zoom: rounded(zoom), lat: rounded(lat), lng: rounded(lng) }),
  };
}

/** As close and as far as the map shows it, in a link that is read and in one that is written. */

const camera: Codec = {
  key: 'map',
  encode(view) {
    if (!view.camera) return null;
    const { zoom, lat, lng } = withinReach(view.camera);
    return `${zoom}/${lat}/${lng}`;
  },
  decode(text, view) {
    const decoded = decodeCamera(text);
    return decoded && { value: { ...view, camera: decoded.value } };
  },
};

const layers: Codec = {
  key: 'layers',
  encode: (view) =>
    view.layers.size === ALL_LAYERS.size
      ? null
      : KINDS.filter((kind) => view.layers.has(kind)).join(','),
  decode(text, view) {
    const names = text === '' ? [] : text.split(',');
    const isKind = (name: string): name is Kind => (KINDS as readonly string[]).includes(name);
    const kinds = names.filter(isKind);
    return kinds.length === names.length ? { value: { ...view, layers: new Set(kinds) } } : null;
  },
};

const isTier = (name: string): name is Tier => (TIERS as readonly string[]).includes(name);

const tiers: Codec = {
  key: 'tier',
  encode: (view) =>
    view.tiers.size === DOCUMENTS_ONLY.size && view.tiers.has('corpus')
      ? null
      : TIERS.filter((tier) => view.tiers.has(tier)).join(','),
  decode(text, view) {
    const named = decodeNames(text, isTier);
    return named && { value: { ...view, tiers: named } };
  },
};

const lang: Codec = {
  key: 'lang',
  encode: (view, context) => (view.lang === context.lang ? null : view.lang),
  decode: (text, view) =>
    text === 'en' || text === 'fr' ? { value: { ...view, lang: text } } : null,
};

/** Citations name the version of the data they were made with; it is no part of the view. */
const version: Codec = {
  key: VERSION_KEY,
  encode: () => null,
  decode: (text, view) => (isVersion(text) ? { value: view } : null),
};

/** `story=konna-to-gao/gao-bombings`; without a step, the first. */
const story: Codec = {
  key: 'story',
  encode: ({ story: place }) => place && `${place.story}/${place.step}`,
  decode(text, view, { dataset }) {
    const [id = '', named, ...rest] = text.split('/');
    const steps = dataset.stories.get(id)?.steps ?? [];
    const step = steps.find((candidate) => named === undefined || candidate === named);
    if (step === undefined || rest.length > 0) return null;
    return { value: { ...view, story: { story: id, step }, selection: STORIES } };
  },
};

/** In the order in which links are written and read. */
const CODECS: readonly Codec[] = [
  camera,
  ...TIME_CODECS,
  layers,
  tiers,
  ...FILTER_CODECS,
  story,
  selection,
  lang,
  version,
];

/** As legible as a link can be; `&` and `#` would end the value. */
const encodeValue = (text: string): string =>
  encodeURI(text).replaceAll('&', '%26').replaceAll('#', '%23');

/** Writes what differs from the default view, e.g. `#t=2013-02-08..2013-02-10&sel=place:gao`; empty for the default. */
export function encodeHash(view: View, context: CodecContext): string {
  const parts = CODECS.flatMap(({ key, encode }) => {
    const text = encode(view, context);
    return text === null ? [] : `${key}=${encodeValue(text)}`;
  });
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

export interface DecodedHash {
  readonly view: View;
  /** Parts that were ignored, decoded where they can be: text for a reader, never markup. */
  readonly ignored: readonly string[];
  /** Version of the data that the link was made with, where it is not this one. */
  readonly otherVersion: string | null;
}

function decodeText(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * Reads any text as a hash: an absent key means its default, an unknown key or bad value is ignored
 * and reported. Never throws.
 */
export function decodeHash(hash: string, context: CodecContext): DecodedHash {
  const given = new Map<string, string>();
  const ignored: string[] = [];
  for (const part of hash.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const key = equals === -1 ? part : part.slice(0, equals);
    const known = CODECS.some((codec) => codec.key === key) && !given.has(key) && equals !== -1;
    if (known) given.set(key, part.slice(equals + 1));
    else ignored.push(decodeText(part) ?? part);
  }
  let view = defaultView(context.dataset.extent, context.lang);
  for (const { key, decode } of CODECS) {
    const raw = given.get(key);
    if (raw === undefined) continue;
    const text = decodeText(raw);
    const decoded = text === null ? null : decode(text, view, context);
    if (decoded) view = decoded.value;
    else ignored.push(`${key}=${text ?? raw}`);
  }
  const made = given.get(VERSION_KEY);
  const other = made !== undefined && isVersion(made) && made !== context.dataset.version;
  return { view, ignored, otherVersion: other ? made : null };
}
