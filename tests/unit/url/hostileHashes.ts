import fc from 'fast-check';

/** Keys of a link, and some that it must not know. */
export const KEYS = [
  'map',
  't',
  'zoom',
  'axis',
  'possible',
  'mode',
  'layers',
  'tier',
  'q',
  'actor',
  'status',
  'source',
  'precision',
  'sel',
  'story',
  'lang',
  'v',
  '',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'view',
];

/** Values that have broken other programs. */
export const HOSTILE_VALUES = [
  'javascript:alert(1)',
  'place:javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  'event:<svg onload=alert(1)>',
  '__proto__',
  'place:__proto__',
  'actor:constructor',
  'page:toString',
  'konna-to-gao/__proto__',
  'constructor/0',
  'source:hasOwnProperty',
  'constructor,__proto__',
  '{{7*7}}',
  '../../etc/passwd',
  '%',
  '%%',
  '%E0%A4%A',
  '%00',
  '%FF%FE',
  '%ud83d',
  '\ud83d',
  '\u202e\u200b\u0000',
  'NaN',
  'Infinity',
  'NaN/NaN/NaN',
  'Infinity/0/0',
  '1e999/0/0',
  '5/1e2/0',
  '0.0000000001/-0.00000000001/-0',
  '24/85/180',
  '99999999999999999999/0/0',
  `${'9'.repeat(500)}/0/0`,
  '-1/-91/-181',
  '0000-00-00',
  '9999-99-99',
  '2013-02-31..2013-02-30',
  '-271821-04-20..+275760-09-13',
  '2013-02-08..2013-02-08..2013-02-08',
  '2013-02-08..2013-02-11',
  '1000-01-01..9999-12-31',
  ',,,,',
  'attack,attack,attack',
  'place:gao',
  'page:method',
  'hide',
  'linear',
  'day',
  'fr',
  'corpus',
  'exact,near',
  '0123456789ab',
  'x'.repeat(5000),
  '&&==&',
  '#',
  '',
];

/** Links that mean something, to be spoilt. */
const VALID = [
  '#t=2013-02-08..2013-02-10&sel=place:gao',
  '#map=6.5/16.27/-0.05&mode=day&t=2013-02-10&layers=attack,political&lang=fr',
  '#sel=event:2013-02-10-gao-fighting&v=0123456789ab',
  '#zoom=2013-01-01..2013-03-01&axis=linear&possible=hide&tier=corpus,context',
  '#q=checkpoint%20in%20Gao&status=occurred,claimed&precision=exact',
];

const pair = fc
  .tuple(fc.constantFrom(...KEYS), fc.oneof(fc.constantFrom(...HOSTILE_VALUES), fc.string()))
  .map(([key, value]) => `${key}=${value}`);

const spoilt = fc
  .tuple(
    fc.constantFrom(...VALID),
    fc.array(fc.tuple(fc.nat(80), fc.nat(4), fc.oneof(fc.string({ maxLength: 4 }), pair)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([valid, changes]) =>
    changes.reduce((hash, [at, cut, put]) => hash.slice(0, at) + put + hash.slice(at + cut), valid),
  );

/** Hashes of every sort: noise, pairs of known keys with hostile values, good links spoilt. */
export const hostileHash: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(pair, { maxLength: 8 }).map((pairs) => `#${pairs.join('&')}`),
  spoilt,
);
