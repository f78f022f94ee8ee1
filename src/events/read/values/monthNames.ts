/** Each name that a month has in English or French, with its usual short forms. */
const MONTH_NAMES: readonly string[] = [
  'jan january janv janvier',
  'feb february fev fevr fevrier',
  'mar march mars',
  'apr april avr avril',
  'may mai',
  'jun june juin',
  'jul july juil juillet',
  'aug august aou aout',
  'sep sept september septembre',
  'oct october octobre',
  'nov november novembre',
  'dec december decembre',
];
const NUMBER_OF_MONTH = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
const ACCENTS = /\p{M}/gu;

/** 1 to 12 for a month's name in English or French, whatever its case and accents; 0 where it is none. */
export const monthNumber = (name = ''): number =>
  NUMBER_OF_MONTH.get(name.normalize('NFD').replace(ACCENTS, '').toLowerCase()) ?? 0;
