/** Our French renderings of quoted words, by the words: those that stand in two documents have one. */
export type Translations = ReadonlyMap<string, string>;

/** The same as compile writes it, as plain JSON. */
export type CompiledTranslations = Readonly<Record<string, string>>;

/** Indexes compiled renderings for the app. */
export const openTranslations = (compiled: CompiledTranslations): Translations =>
  new Map(Object.entries(compiled));
