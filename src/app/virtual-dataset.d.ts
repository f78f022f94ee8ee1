/** The compiled dataset, given by scripts/datasetPlugin.ts. */
declare module 'virtual:dataset' {
  const compiled: import('../dataset/compiled').CompiledDataset;
  export default compiled;
}
