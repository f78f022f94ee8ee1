import type { Encoding } from './encoding';

/** The characters of code page 850 from byte 80 on, as IBM registered it. */
const IBM850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** The next bytes as text; `null`, where it is strict, if they are none. */
type Decode = (bytes: Uint8Array, last: boolean) => string | null;

/** Decodes bytes that come in blocks. */
export function decoderOf(encoding: Encoding, strict: boolean): Decode {
  if (encoding === 'ibm850') return (bytes) => ibm850(bytes);
  const decoder = new TextDecoder(encoding, { fatal: strict, ignoreBOM: true });
  return (bytes, last) => {
    try {
      return decoder.decode(bytes, { stream: !last });
    } catch {
      return null;
    }
  };
}

const PIECE = 2 ** 13;

function ibm850(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(
      ...Array.from(bytes.subarray(at, at + PIECE), (byte) =>
        byte < 0x80 ? byte : IBM850.charCodeAt(byte - 0x80),
      ),
    );
  return text;
}
