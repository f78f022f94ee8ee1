import type { SupportedField } from '../../domain/vocabulary';

/**
 * Attributes of an element that lights the words carrying a field while it is pointed at or has the
 * focus; `marked.css` does so, on the page that holds both.
 */
export const lightsWords = (field: SupportedField) => ({ 'data-field': field });
