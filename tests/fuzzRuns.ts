/** How many cases a property test tries: `few`, or what `npm run fuzz` asks for. */
export const fuzzRuns = (few: number): number => Number(process.env.FUZZ_RUNS ?? few);
