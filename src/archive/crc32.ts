const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of ZIP and gzip (ISO 3309), of bytes that come in pieces. */
export class Crc32 {
  private register = -1;

  push(bytes: Uint8Array): void {
    let register = this.register;
    for (let at = 0; at < bytes.length; at++)
      register = (TABLE[(register ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (register >>> 8);
    this.register = register;
  }

  /** Of all bytes so far, without a sign. */
  get value(): number {
    return ~this.register >>> 0;
  }
}
