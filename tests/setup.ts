import { CATALOGUES } from '../src/ui/messages/catalogue';
import { addCatalogue } from '../src/ui/useTranslate';

// The app loads one language; tests speak both.
addCatalogue('en', CATALOGUES.en);
addCatalogue('fr', CATALOGUES.fr);
