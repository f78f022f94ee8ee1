import type { GeometryText } from './wkt';

const HEX = /^(?:\\x|0x)?0[01][0-9a-f]{8}(?:[0-9a-f]{2})*$/i;
const PREFIX = /^(?:\\x|0x)/i;
/** Byte order, type, and a count or two numbers: a shorter text is some other number. */
const FEWEST_DIGITS = 18;

/** Whether a text is well-known binary, as databases write it out in hexadecimal digits. */
export const isWkbHex = (text: string): boolean => text.length >= FEWEST_DIGITS && HEX.test(text);

/** A geometry in WKB or EWKB as GeoJSON, of either byte order; `null` where it is broken. */
export function readWkbHex(text: string): GeometryText | null {
  const digits = text.replace(PREFIX, '');
  const bytes = new Uint8Array(digits.length / 2);
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16);
  return readWkb(bytes);
}

/** As `readWkbHex`, of the bytes themselves, as files of Parquet have them. */
export function readWkb(bytes: Uint8Array): GeometryText | null {
  try {
    const reader = new WkbReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const geometry = reader.geometry(0);
    return { geometry, srid: reader.srid };
  } catch (error) {
    // A DataView says by a RangeError that the bytes have come to an end.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const TYPES = [
  null,
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
] as const;
const [HAS_Z, HAS_M, HAS_SRID] = [0x80000000, 0x40000000, 0x20000000];
const MOST_NESTED = 8;

class WkbReader {
  srid: number | null = null;
  private at = 0;
  private little = true;
  private dimensions = 2;

  constructor(private readonly view: DataView) {}

  geometry(depth: number): unknown {
    if (depth > MOST_NESTED) throw new RangeError();
    this.little = this.view.getUint8(this.at++) === 1;
    const code = this.uint32();
    const iso = code & 0xffff;
    const dimension = Math.floor(iso / 1_000);
    const hasZ = (code & HAS_Z) !== 0 || dimension === 1 || dimension === 3;
    const hasM = (code & HAS_M) !== 0 || dimension === 2 || dimension === 3;
    if ((code & HAS_SRID) !== 0) this.srid = this.uint32();
    this.dimensions = 2 + Number(hasZ) + Number(hasM);
    const type = TYPES[iso % 1_000];
    if (!type || dimension > 3) throw new RangeError();
    switch (type) {
      case 'Point': {
        const point = this.position();
        // As there is no other way to write an empty point.
        return point.every(Number.isNaN) ? null : { type, coordinates: point };
      }
      case 'LineString':
        return { type, coordinates: this.list(() => this.position()) };
      case 'Polygon':
        return { type, coordinates: this.list(() => this.list(() => this.position())) };
      case 'GeometryCollection':
        return { type, geometries: this.list(() => this.geometry(depth + 1)) };
      case 'MultiPoint':
      case 'MultiLineString':
      case 'MultiPolygon':
        return {
          type: 'GeometryCollection',
          geometries: this.list(() => this.geometry(depth + 1)),
        };
    }
  }

  private list<Item>(readItem: () => Item): Item[] {
    const count = this.uint32();
    const list: Item[] = [];
    // As many as there are bytes for: the count alone reserves no memory.
    for (let index = 0; index < count; index++) list.push(readItem());
    return list;
  }

  private uint32(): number {
    const value = this.view.getUint32(this.at, this.little);
    this.at += 4;
    return value;
  }

  private position(): number[] {
    const numbers: number[] = [];
    for (let index = 0; index < this.dimensions; index++) {
      numbers.push(this.view.getFloat64(this.at, this.little));
      this.at += 8;
    }
    return numbers.slice(0, 3);
  }
}
