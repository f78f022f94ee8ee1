import '../src/domain/edtfGrammar';
import { CATALOGUES } from '../src/ui/messages/catalogue';
import { addCatalogue } from '../src/ui/useTranslate';

// The app loads one language; tests speak both.
addCatalogue('en', CATALOGUES.en);
addCatalogue('fr', CATALOGUES.fr);

// Node lacks it. A fault that a browser would show in its console fails a test.
globalThis.reportError = (error: unknown) => {
  throw error;
};
