import { CARD_EN } from './cardWordsEn';
import { CARD_FR } from './cardWordsFr';

/** What the regions “Record” and “Checks” say. */
export const CARD_WORDS = { en: CARD_EN, fr: CARD_FR };
