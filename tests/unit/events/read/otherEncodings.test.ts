import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoderOf } from '../../../../src/events/read/text/decoders';
import type { Encoding } from '../../../../src/events/read/text/encoding';
import { fuzzRuns } from '../../../fuzzRuns';
import { detailsOf, eventAt, eventsOf, latin1, outcomeOf, utf16 } from './support';

/** Bytes of a text in an encoding of one byte a character, or of two for the rest. */
function bytesIn(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  const decode = decoderOf(encoding, false);
  const codes = new Map<string, readonly number[]>();
  for (let byte = 255; byte >= 0; byte--)
    codes.set(decode(Uint8Array.of(byte), true) ?? '', [byte]);
  if (encoding === 'shift_jis' || encoding === 'gb18030' || encoding === 'euc-kr')
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let tail = 0x40; tail < 0xff; tail++) {
        const letter = decode(Uint8Array.of(lead, tail), true) ?? '';
        if ([...letter].length === 1 && !codes.has(letter)) codes.set(letter, [lead, tail]);
      }
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = codes.get(letter);
      if (!bytes) throw new Error(`${letter} is not in ${encoding}`);
      return bytes;
    }),
  );
}

const csv = (title: string): string => `date,title,lat,lon\n2013-02-01,${title},16.27,-0.04\n`;
const asked = async (content: Uint8Array<ArrayBuffer>) => {
  const outcome = await outcomeOf(content);
  if (outcome.type !== 'question' || outcome.question.about !== 'encoding')
    throw new Error(JSON.stringify(outcome));
  return outcome.question;
};

describe('a text that is not UTF-8', () => {
  it.each([
    'Entrée à Gao',
    'Libération de Tessalit après l’assaut',
    'Über die Straße',
    'Ataque en el camino y señal de la población',
    'Ménaka',
    'ENTRÉE À GAO',
    '“Gao” – Kidal…',
    'São João e ação',
  ])('is read as Windows-1252 where all its letters are Western ones: %s', async (title) => {
    const read = await eventsOf(bytesIn(csv(title), 'windows-1252'));
    expect(eventAt(read, 0).title).toBe(title);
    expect((await detailsOf(read, 0))[1]?.value).toBe(title);
  });

  it.each([
    ['windows-1256', 'هجوم في غاو'],
    ['windows-1256', 'انفجار'],
    ['windows-1251', 'Нападение на Гао'],
    ['koi8-r', 'Нападение на Гао'],
    ['ibm866', 'нападение на город'],
    ['windows-1253', 'Επίθεση στην πόλη'],
    ['windows-1255', 'התקפה על העיר'],
    ['windows-1254', 'Saldırı gerçekleşti ve şehir dışı'],
    ['windows-1250', 'Útok na město a přerušení'],
    ['windows-1250', 'Wałęsa i żołnierze'],
    ['macintosh', 'Entrée à Gao après l’assaut'],
    ['ibm850', 'Entrée à Gao après'],
    ['shift_jis', '攻撃がありました'],
    ['gb18030', '袭击事件发生在加奥'],
    ['euc-kr', '가오에서 공격이 있었다'],
  ] as const)('is asked about, with %s as a guess: %s', async (encoding, title) => {
    const bytes = bytesIn(csv(title), encoding);
    const question = await asked(bytes);
    expect(question.guess).toBe(encoding);
    const [first, ...others] = question.previews;
    expect(first).toEqual({ encoding, lines: [expect.stringContaining(title)] });
    expect(others.map((preview) => preview.encoding)).toContain('windows-1252');
    for (const { lines } of others) expect(lines).not.toEqual(first?.lines);
    const read = await eventsOf(bytes, { answers: { encoding } });
    expect(eventAt(read, 0).title).toBe(title);
  });

  it('is asked about where only a few of its bytes are not', async () => {
    const text = new TextEncoder().encode(csv('Entrée à Gao').repeat(3));
    const bytes = Uint8Array.from([...text, ...latin1('2013-02-02,pillée,1,1\n')]);
    const question = await asked(bytes);
    expect(question).toEqual({
      about: 'encoding',
      guess: 'utf-8',
      previews: [
        { encoding: 'utf-8', lines: ['2013-02-02,pill\ufffde,1,1'] },
        { encoding: 'windows-1252', lines: ['2013-02-02,pillée,1,1'] },
      ],
    });
    expect((await outcomeOf(bytes, { answers: { encoding: 'utf-8' } })).type).toBe('question');
  });

  it('is noticed however late it comes, in all formats of text', async () => {
    const feature = (name: string) =>
      `{"type":"Feature","properties":{"name":"${name}","date":"2013-02-01"},"geometry":{"type":"Point","coordinates":[-0.04,16.27]}}`;
    const many = Array.from({ length: 2_000 }, () => feature('x'));
    const files = [
      `{"type":"FeatureCollection","features":[${[...many, feature('libérée')].join(',')}]}`,
      [...many, feature('libérée')].join('\n'),
      `<kml><Document>${'<Placemark><name>x</name></Placemark>'.repeat(3_000)}<Placemark><name>libérée</name></Placemark></Document></kml>`,
      `date,title,lat,lon\n${'2013-02-01,x,1,1\n'.repeat(40_000)}2013-02-01,libérée,1,1\n`,
    ];
    for (const file of files) {
      const read = await eventsOf(latin1(file));
      expect(eventAt(read, read.columns.count - 1).title).toBe('libérée');
      expect(read.columns.coded.title.values.join()).not.toContain('\ufffd');
    }
  });

  it('is what its XML declaration says', async () => {
    const kml = (encoding: string) =>
      `<?xml version="1.0" encoding="${encoding}"?><kml><Placemark><name>Нападение</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>`;
    for (const encoding of ['windows-1251', 'koi8-r', 'ibm866'] as const) {
      const read = await eventsOf(bytesIn(kml(encoding), encoding));
      expect(eventAt(read, 0).title).toBe('Нападение');
    }
    // Declared by a program that wrote UTF-8 all the same.
    expect(await asked(new TextEncoder().encode(kml('windows-1251')))).toMatchObject({
      guess: 'utf-8',
      previews: [{ encoding: 'utf-8' }, { encoding: 'windows-1251' }, {}],
    });
    const plain = kml('windows-1251').replace('Нападение', 'attack');
    expect(eventAt(await eventsOf(plain), 0).title).toBe('attack');
  });

  it('is UTF-16 without a mark, also where few letters are Latin', async () => {
    const text = `date,title,lat,lon\n${'2013-02-01,هجوم في غاو على الطريق,16.27,-0.04\n'.repeat(3)}`;
    for (const order of ['le', 'be'] as const)
      expect(eventAt(await eventsOf(utf16(text, order)), 0).title).toBe('هجوم في غاو على الطريق');
  });

  it('never becomes other letters without a question, whatever its words', async () => {
    const words: readonly (readonly [Encoding, readonly string[]])[] = [
      ['windows-1252', ['Ménaka', 'libérée', 'à', 'forêt', 'français', 'señor', 'Noël', 'où']],
      ['windows-1256', ['هجوم', 'غاو', 'في', 'مدينة', 'قتلى']],
      ['windows-1251', ['город', 'Гао', 'нападение', 'убит']],
      ['windows-1250', ['Łódź', 'żołnierz', 'přes', 'město', 'šest']],
      ['windows-1254', ['şehir', 'saldırı', 'dağ', 'kışla']],
      ['macintosh', ['Ménaka', 'libérée', 'forêt', 'où']],
      ['ibm850', ['Ménaka', 'libérée', 'forêt', 'français']],
    ];
    await fc.assert(
      fc.asyncProperty(
        fc
          .constantFrom(...words)
          .chain(([encoding, of]) =>
            fc.tuple(
              fc.constant(encoding),
              fc.array(fc.constantFrom(...of), { minLength: 1, maxLength: 12 }),
              fc.integer({ min: 0, max: 2_000 }),
            ),
          ),
        async ([encoding, some, before]) => {
          const title = some.join(' ');
          const text = `date,title,lat,lon\n${'2013-02-01,plain,1,1\n'.repeat(before)}2013-02-01,${title},1,1\n`;
          const outcome = await outcomeOf(bytesIn(text, encoding));
          if (outcome.type !== 'question') throw new Error(outcome.type);
          const { question } = outcome;
          if (question.about === 'encoding')
            expect(question.previews.map((preview) => preview.encoding)).toContain(encoding);
          else expect(encoding).toBe('windows-1252');
        },
      ),
      { numRuns: fuzzRuns(100) },
    );
  });
});
