const en = {
  'text.region': 'Document',
  'text.none': 'No document yet.',
} as const;

const fr: Record<keyof typeof en, string> = {
  'text.region': 'Document',
  'text.none': 'Aucun document.',
};

/** What the region “Document” says. */
export const TEXT_WORDS = { en, fr };
