/** The compiled dataset, given by scripts/datasetPlugin.ts. */
declare module 'virtual:dataset' {
  const compiled: import('../dataset/compiled').CompiledDataset;
  export default compiled;
}

/** Our renderings of the quotations, from the same place; loaded only where they are shown. */
declare module 'virtual:translations' {
  const compiled: import('../dataset/translations').CompiledTranslations;
  export default compiled;
}
