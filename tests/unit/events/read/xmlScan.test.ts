import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RefusedError } from '../../../../src/events/read/refused';
import { readXml } from '../../../../src/events/read/workbook/xmlEvents';
import { fuzzRuns } from '../../../fuzzRuns';

/** What is told of a text whose bytes come in pieces of these lengths, one after the other. */
async function told(bytes: Uint8Array, lengths: readonly number[] = []): Promise<string> {
  const heard: string[] = [];
  async function* pieces() {
    let at = 0;
    for (const length of lengths) {
      if (at < bytes.length) yield bytes.subarray(at, at + length);
      at += length;
    }
    if (at < bytes.length) yield bytes.subarray(at);
  }
  try {
    await readXml(pieces(), {
      open: (name, attribute) => heard.push(`<${name} r=${attribute('r')} id=${attribute('id')}>`),
      close: (name) => heard.push(`</${name}>`),
      text: (text) => heard.push(text),
    });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return error.refusal.code;
  }
  return heard.join('');
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const PLAIN = 'r=undefined id=undefined';

describe('the XML of a workbook', () => {
  it.each<readonly [xml: string, told: string]>([
    ['<a r="1"/>', '<a r=1 id=undefined></a>'],
    [`<a\n r = '>"' ></a >`, '<a r=>" id=undefined></a>'],
    ['<x:a x:r="1" rr="2" r:id="3"/>', '<a r=undefined id=3></a>'],
    ['<a r:id="3" id="4" r=""/>', '<a r= id=4></a>'],
    [
      '<a>&lt;&AMP;&#x41;&#66;&#128512;&nbsp;&#x110000;&</a>',
      `<a ${PLAIN}><&AB😀&nbsp;&#x110000;&</a>`,
    ],
    ['<a><![CDATA[<b>&amp;]]]></a>', `<a ${PLAIN}><b>&amp;]</a>`],
    ['<?xml version="1.0"?><!-- <a> --><a/><!-- > -->\n', `<a ${PLAIN}></a>`],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', `<a ${PLAIN}>&b;</a>`],
    ['<a b c r="1" d=e/>', '<a r=1 id=undefined></a>'],
    ['<a>é</a>', `<a ${PLAIN}>é</a>`],
    ['', 'bad_xml'],
    ['text', 'bad_xml'],
    ['<a/><b/>', 'bad_xml'],
    ['<a><b></a></b>', 'bad_xml'],
    ['<a></ab>', 'bad_xml'],
    ['</a>', 'bad_xml'],
    ['< a/>', 'bad_xml'],
    ['<a r="1', 'bad_xml'],
    ['<a><!-- ', 'bad_xml'],
    ['<a>'.repeat(65), 'bad_xml'],
  ])('of %.60s is %.60s', async (xml, expected) => {
    expect(await told(utf8(xml))).toBe(expected);
  });

  it('has no text and no tag without end', async () => {
    const long = 'x'.repeat(2 ** 22 + 1);
    expect(await told(utf8(`<a>${long}</a>`))).toBe('part_too_long');
    expect(await told(utf8(`<a r="${long}"/>`))).toBe('part_too_long');
  });

  it('may be UTF-16', async () => {
    const text = '\uFEFF<a r="é"/>';
    const bytes = new Uint8Array(new Uint16Array(Array.from(text, (c) => c.charCodeAt(0))).buffer);
    expect(await told(bytes)).toBe('<a r=é id=undefined></a>');
  });

  it('is the same however it is cut into pieces', () => {
    const token = fc.constantFrom(
      ...[
        '<a r="é>&amp;">',
        '</a>',
        '<b/>',
        '&#x1F600;',
        '😀 ',
        '<!-- -> -->',
        '<![CDATA[]]',
        ']]>',
        '<?x ?>',
      ],
      ...['<', '>', '"', "'", '=', '/', 'r', ' ', '<!DOCTYPE a>'],
    );
    return fc.assert(
      fc.asyncProperty(
        fc.array(token, { maxLength: 20 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 }),
        async (tokens, lengths) => {
          const bytes = utf8(`<a>${tokens.join('')}</a>`);
          expect(await told(bytes, lengths)).toBe(await told(bytes));
        },
      ),
      { numRuns: fuzzRuns(300) },
    );
  });
});
