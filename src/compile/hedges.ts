import type { Lang } from '../domain/record';
import type { Status } from '../domain/vocabulary';

/** What is only claimed or planned must not be told as a fact. */
export const HEDGED_STATUSES: readonly Status[] = ['claimed', 'disputed', 'planned', 'superseded'];

/** Words by which a text says that it does not tell a fact. */
export const HEDGES: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:claim(?:s|ed)?|sa(?:ys?|id)|sp(?:eaks?|oke) (?:also )?of|according to|report(?:s|ed|edly)|plan(?:s|ned)?|was to|were to|expect(?:s|ed)?|would|wants?|wanted|set for|due|warn(?:s|ed)?|fore(?:sees?|saw|casts?))\b/i,
  fr: /(?<!\p{L})(?:selon|d’après|di(?:t|sent|sait|saient)|parl(?:e|ent|ait|é)|affirm\p{L}*|revendi\p{L}*|assur\p{L}*|annonc\p{L}*|rapport(?:e|ent|ait)|aur(?:ait|aient)|ser(?:ait|aient)|prév(?:u|us|ue|ues|oit|oyait)|dev(?:ait|aient)|doi(?:t|vent)|v(?:eut|eulent|oulait|oulaient)|averti\p{L}*)(?!\p{L})/iu,
};
