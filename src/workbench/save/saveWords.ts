const en = {
  'save.zip': 'Save file',
  'save.folder': 'Save folder',
  'save.folder.again': 'Save to {folder}',
  'save.saved': 'Saved as {name}.',
  'save.written': '{count} file written to {folder}.|{count} files written to {folder}.',
  'save.same': '{folder} is up to date.',
  'save.failed': 'Not saved: {detail}',
} as const;

const fr: Record<keyof typeof en, string> = {
  'save.zip': 'Enregistrer (ZIP)',
  'save.folder': 'Enregistrer (dossier)',
  'save.folder.again': 'Enregistrer dans {folder}',
  'save.saved': 'Enregistré sous {name}.',
  'save.written': '{count} fichier écrit dans {folder}.|{count} fichiers écrits dans {folder}.',
  'save.same': '{folder} est à jour.',
  'save.failed': 'Non enregistré\u00A0: {detail}',
};

/** What saving says. */
export const SAVE_WORDS = { en, fr };
