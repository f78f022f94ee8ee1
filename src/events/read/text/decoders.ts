import type { Encoding } from './encoding';

/** The characters of code page 850 from byte 80 on, as IBM registered it. */
const IBM850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Those of Windows-1252 from byte 80 to 9F (WHATWG): engines exist that take it for Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The next bytes as text; `null`, where it is strict, if they are none. */
type Decode = (bytes: Uint8Array, last: boolean) => string | null;

/** Decodes bytes that come in blocks. */
export function decoderOf(encoding: Encoding, strict: boolean): Decode {
  if (encoding === 'ibm850') return (bytes) => byTable(bytes, IBM850);
  if (encoding === 'windows-1252') return (bytes) => byTable(bytes, WINDOWS_1252);
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

/** @param letters - those from byte 80 on; behind them, bytes are Latin-1 */
function byTable(bytes: Uint8Array, letters: string): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(
      ...Array.from(bytes.subarray(at, at + PIECE), (byte) =>
        byte < 0x80 || byte >= 0x80 + letters.length ? byte : letters.charCodeAt(byte - 0x80),
      ),
    );
  return text;
}
