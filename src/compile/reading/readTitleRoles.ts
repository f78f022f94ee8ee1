import type { Lang } from '../../domain/record';
import type { PlaceRole } from '../../domain/vocabulary';
import type { RawOccurrence } from '../schema';
import type { Reading, RecordWords } from './reading';
import { SEEKING_WORDS } from './statusWords';
import { namesInTitle, nameText } from './titleNames';

/** Words right before a place's name, and the parts that it cannot have after them; the longer first. */
const DIRECTIONS: Readonly<Record<Lang, readonly (readonly [RegExp, readonly PlaceRole[]])[]>> = {
  en: [
    [/(?:^|[^\p{L}])(?:to|into|towards?|reach(?:es|ed)?|bound for) $/iu, ['from']],
    [/(?:^|[^\p{L}])(?:from|leaves?|left|quits?) $/iu, ['to', 'toward']],
  ],
  fr: [
    [/(?:^|[^\p{L}])(?:vers|à|jusqu[’']à|en direction (?:de |d[’'])) ?$/iu, ['from']],
    [/(?:^|[^\p{L}])(?:(?:de|depuis|quittent?) |d[’'])$/iu, ['to', 'toward']],
  ],
};

/** "From one town to another" where the record goes the other way. */
function directions({ kind, title, places }: RawOccurrence, known: Known): Reading[] {
  if (kind !== 'troop_movement') return [];
  return known.languages.flatMap((lang) =>
    namesInTitle(title[lang], lang, known).flatMap((hit): Reading[] => {
      const cue = DIRECTIONS[lang].find(([words]) => words.test(title[lang].slice(0, hit.start)));
      const coded = places.find(({ place }) => hit.owners.includes(`place:${place}`));
      if (!cue || !coded || !cue[1].includes(coded.role)) return [];
      const name = nameText(title[lang], hit);
      return [
        {
          field: `title.${lang}`,
          value: title[lang],
          reason: `goes another way than the record: ${name} is its "${coded.role}"`,
          fix: 'mend the title, or the roles of the places',
        },
      ];
    }),
  );
}

/** Words by which a title says that something is sought. */
const SOUGHT: Readonly<Record<Lang, RegExp>> = {
  en: SEEKING_WORDS,
  fr: /(?<!\p{L})(?:cherch|veu(?:t|lent)|voul|souhait|tent(?:e|ent|ai)|vis(?:e|ent)(?!\p{L})|demand|s[’'](?:emploi|efforc)|entend|esp[èé]r)/iu,
};

/** What is only sought is told so in each language. */
function seeking({ title, actors }: RawOccurrence, { languages }: Known): Reading[] {
  if (!actors.some(({ role }) => role === 'seeking')) return [];
  return languages
    .filter((lang) => !SOUGHT[lang].test(title[lang]))
    .map((lang) => ({
      field: `title.${lang}`,
      value: title[lang],
      reason: 'tells as done what the record says is only sought',
      fix: lang === 'en' ? 'write “seek to”, “want to”' : 'write « chercher à », « vouloir »',
    }));
}

type Known = Pick<RecordWords, 'places' | 'actors' | 'languages'>;

/** A title against the parts that places and actors play in its record. */
export const readTitleRoles = (record: RawOccurrence, known: Known): Reading[] => [
  ...directions(record, known),
  ...seeking(record, known),
];
