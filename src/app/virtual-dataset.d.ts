/** The compiled dataset without its details, given by scripts/datasetPlugin.ts. */
declare module 'virtual:dataset' {
  const packed: import('../dataset/packed').PackedDataset;
  export default packed;
}

/** The details, from the same place; loaded only where something asks for them. */
declare module 'virtual:details' {
  const details: import('../dataset/splitDetails').DatasetDetails;
  export default details;
}

/** Our renderings of the quotations, from the same place; loaded only where they are shown. */
declare module 'virtual:translations' {
  const compiled: import('../dataset/translations').CompiledTranslations;
  export default compiled;
}

/** The text of the stories, from the same place; loaded when one is opened. */
declare module 'virtual:stories' {
  const compiled: readonly import('../dataset/stories').CompiledStory[];
  export default compiled;
}

/** Which sides of each town its marks and its name take, from the same place. */
declare module 'virtual:town-sides' {
  const sides: import('../scene/townSides').KnownSides;
  export default sides;
}
