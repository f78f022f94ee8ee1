import type { Lang } from '../../domain/record';

/** What only the caption of playback says. It comes with the caption. */
const playCaptionEn = {
  months: '{count} month later|{count} months later',
  years: '{count} year later|{count} years later',
  earlier:
    'Playback starts here; only {count} record is earlier.|Playback starts here; only {count} records are earlier.',
} as const;

export type PlayCaptionMessage = keyof typeof playCaptionEn;

const playCaptionFr: Record<PlayCaptionMessage, string> = {
  months: '{count} mois plus tard',
  years: '{count} an plus tard|{count} ans plus tard',
  earlier:
    'La lecture commence ici ; une seule fiche est antérieure.|La lecture commence ici ; seulement {count} fiches sont antérieures.',
};

export const PLAY_CAPTION: Readonly<Record<Lang, Record<PlayCaptionMessage, string>>> = {
  en: playCaptionEn,
  fr: playCaptionFr,
};
