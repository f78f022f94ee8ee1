const hexOf = (build: (view: DataView) => number): string => {
  const view = new DataView(new ArrayBuffer(256));
  const length = build(view);
  return [...new Uint8Array(view.buffer, 0, length)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
};
/** A point as PostGIS writes it, or any other database. */
export const pointHex = (
  lon: number,
  lat: number,
  little: boolean,
  srid: number | null,
  z: boolean,
) =>
  hexOf((view) => {
    let at = 0;
    view.setUint8(at++, little ? 1 : 0);
    const iso = srid === null && z ? 1_001 : 1;
    const code = iso | (srid === null ? 0 : 0x20000000) | (srid !== null && z ? 0x80000000 : 0);
    view.setUint32(at, code >>> 0, little);
    at += 4;
    if (srid !== null) {
      view.setUint32(at, srid, little);
      at += 4;
    }
    for (const number of z ? [lon, lat, 250] : [lon, lat]) {
      view.setFloat64(at, number, little);
      at += 8;
    }
    return at;
  });
