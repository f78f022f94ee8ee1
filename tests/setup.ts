import fc from 'fast-check';
import '../src/domain/edtfGrammar';
import { CATALOGUES } from '../src/ui/messages/catalogue';
import { addCatalogue } from '../src/ui/useTranslate';
import { fuzzRuns } from './fuzzRuns';

// The app loads one language; tests speak both.
addCatalogue('en', CATALOGUES.en);
addCatalogue('fr', CATALOGUES.fr);

// A change is judged by the same random cases as the one before it; `npm run fuzz` tries others.
fc.configureGlobal(process.env.FUZZ_RUNS ? { numRuns: fuzzRuns(100) } : { seed: 20_130_201 });

// Node lacks it. A fault that a browser would show in its console fails a test.
globalThis.reportError = (error: unknown) => {
  throw error;
};
