/** A field of a table: name, type and width in bytes. */
type Field = readonly [name: string, type: string, bytes: number];

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A dBase table; values are bytes or texts, cut and filled with blanks. A row that begins with `null` is deleted. */
export function dbfOf(
  fields: readonly Field[],
  rows: readonly (readonly (string | Uint8Array | null)[])[],
  language = 0,
): Blob {
  const rowBytes = fields.reduce((sum, [, , bytes]) => sum + bytes, 1);
  const begin = 32 + fields.length * 32 + 1;
  const bytes = new Uint8Array(begin + rows.length * rowBytes + 1).fill(0x20, begin);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 3);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, begin, true);
  view.setUint16(10, rowBytes, true);
  view.setUint8(29, language);
  fields.forEach(([name, type, width], index) => {
    const at = 32 + index * 32;
    bytes.set(encoded(name).subarray(0, 11), at);
    view.setUint8(at + 11, type.charCodeAt(0));
    view.setUint8(at + 16, width & 0xff);
    view.setUint8(at + 17, width >> 8);
  });
  view.setUint8(begin - 1, 0x0d);
  rows.forEach((row, index) => {
    let at = begin + index * rowBytes;
    const isDeleted = row[0] === null;
    bytes[at++] = isDeleted ? 0x2a : 0x20;
    (isDeleted ? row.slice(1) : row).forEach((value, column) => {
      const width = fields[column]?.[2] ?? 0;
      bytes.set(
        (typeof value === 'string' ? encoded(value) : (value ?? new Uint8Array())).subarray(
          0,
          width,
        ),
        at,
      );
      at += width;
    });
  });
  bytes[bytes.length - 1] = 0x1a;
  return new Blob([bytes]);
}

/** Bytes of a record's content. */
type Shape = Uint8Array;

function bytesOf(write: (view: DataView) => void, length: number): Shape {
  const bytes = new Uint8Array(length);
  write(new DataView(bytes.buffer));
  return bytes;
}

export const nullShape = (): Shape => bytesOf(() => {}, 4);

export const pointShape = (x: number, y: number, type = 1): Shape =>
  bytesOf((view) => {
    view.setInt32(0, type, true);
    view.setFloat64(4, x, true);
    view.setFloat64(12, y, true);
  }, { 1: 20, 21: 28 }[type] ?? 36);

/** A line, area or surface of parts. */
export function partsShape(
  type: number,
  parts: readonly (readonly (readonly [number, number])[])[],
): Shape {
  const points = parts.flat();
  const behind = type === 31 ? 8 : 4;
  return bytesOf(
    (view) => {
      view.setInt32(0, type, true);
      view.setInt32(36, parts.length, true);
      view.setInt32(40, points.length, true);
      let start = 0;
      parts.forEach((part, index) => {
        view.setInt32(44 + index * 4, start, true);
        start += part.length;
      });
      points.forEach(([x, y], index) => {
        view.setFloat64(44 + parts.length * behind + index * 16, x, true);
        view.setFloat64(52 + parts.length * behind + index * 16, y, true);
      });
    },
    44 + parts.length * behind + points.length * 16,
  );
}

export const multiPointShape = (points: readonly (readonly [number, number])[]): Shape =>
  bytesOf(
    (view) => {
      view.setInt32(0, 8, true);
      view.setInt32(36, points.length, true);
      points.forEach(([x, y], index) => {
        view.setFloat64(40 + index * 16, x, true);
        view.setFloat64(48 + index * 16, y, true);
      });
    },
    40 + points.length * 16,
  );

/** A `.shp` of these records. */
export function shpOf(
  shapes: readonly Shape[],
  box: readonly [number, number, number, number] = [-4, 15, 1, 20],
): Blob {
  const bytes = new Uint8Array(100 + shapes.reduce((sum, { length }) => sum + 8 + length, 0));
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, bytes.length / 2);
  view.setInt32(28, 1000, true);
  box.forEach((value, index) => {
    view.setFloat64(36 + index * 8, value, true);
  });
  let at = 100;
  shapes.forEach((shape, index) => {
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, shape.length / 2);
    bytes.set(shape, at + 8);
    at += 8 + shape.length;
  });
  return new Blob([bytes]);
}

export const WGS_84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
export const UTM_30N =
  'PROJCS["WGS_1984_UTM_Zone_30N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",-3.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
