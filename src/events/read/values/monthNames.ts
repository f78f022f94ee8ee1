/**
 * Each name that a month has in English, French, Spanish, and Arabic of Egypt, the Maghreb and the Levant (in
 * its script and in usual transliterations), with short forms; in German, Italian, Portuguese, Dutch and Russian where
 * they differ from these; as `plainDateText` leaves them.
 */
const MONTH_NAMES: readonly string[] = [
  'jan january januar jaenner januari gennaio gen janeiro январь января янв janv janvier ene enero yanayir yanayer yanair يناير جانفي',
  'feb february februar februari febbraio fevereiro февраль февраля фев febr fev fevr fevrier febrero fibrayir febrayer fabrayir shubat shbat فبراير فيفري شباط',
  'mar march marz maerz maart mrt marco март марта mars mrz marzo maris mares adhar azar athar مارس اذار',
  'apr april aprile апрель апреля апр avr avril abr abril ibril abreel nisan nissan ابريل افريل نيسان',
  'may mai mei maggio mag maio маи мая mayo mayu mayou ayyar ayar مايو ماي ايار',
  'jun june juni giugno giu junho июнь июня июн juin junio yunyu yunyo younyo huzayran haziran hazeeran يونيو يونيه جوان حزيران',
  'jul july juli luglio lug julho июль июля июл juil juill juillet julio yulyu yulyo youlyo tammuz tamuz tammouz يوليو يوليه يوليوز جويلية تموز',
  'aug august augustus август августа авг aou aout ago agosto aghustus aghostos ab aab اغسطس اوت غشت اب',
  'sep sept september settembre setembro set сентябрь сентября сен сент septembre septiembre setiembre sibtambir sebtember aylul ailul eylul سبتمبر شتنبر ايلول',
  'oct october okt oktober ottobre ott outubro октябрь октября окт octobre octubre uktubar uktubir oktobar اكتوبر',
  'nov november novembro ноябрь ноября ноя novembre noviembre nufambir nofember نوفمبر نونبر',
  'dec december dez dezember dezembro декабрь декабря дек decembre dic diciembre dicembre disambir desember ديسمبر دجنبر',
];
const NUMBER_OF_MONTH = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Months of the Levant whose name is two words, by the number that they come to. */
const KANUN = `(?:kan(?:u|ou|oo)n|كانون)[ '-]*`;
const TISHRIN = `(?:t[ie]shri{1,2}n|tishreen|تشرين)[ '-]*`;
const SECOND = String.raw`(?:(?:al|ath|eth|at|el)?[ '-]*th?[ae]ni|al[ -]?sani|ii|الثاني|ثاني)(?!\p{L})`;
const FIRST = String.raw`(?:(?:al|el)?[ '-]*a(?:ww?|u)w?[ae]l|i|الاول|اول)(?!\p{L})`;
const TWO_WORDS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(KANUN + SECOND, 'gu'), 'january'],
  [new RegExp(KANUN + FIRST, 'gu'), 'december'],
  [new RegExp(TISHRIN + SECOND, 'gu'), 'november'],
  [new RegExp(TISHRIN + FIRST, 'gu'), 'october'],
];
const OF_THE_LEVANT = /kan(?:u|ou|oo)n|t[ie]shr|كانون|تشرين/;

/** The text with one word for months of two. */
export const withShortMonths = (plain: string): string =>
  OF_THE_LEVANT.test(plain)
    ? TWO_WORDS.reduce((text, [names, name]) => text.replace(names, name), plain)
    : plain;

/** 1 to 12 for a month's name in plain letters; 0 where it is none. */
export const monthOfWord = (word: string): number => NUMBER_OF_MONTH.get(word) ?? 0;
