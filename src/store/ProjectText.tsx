import type { ReactNode } from 'react';
import type { Bilingual } from '../domain/record';
import { useView } from './useView';

interface ProjectTextProps {
  readonly text: Bilingual;
  /** How the words are shown, where it is not as they stand. */
  readonly children?: (words: string) => ReactNode;
}

/**
 * A text of the project in the reader's language; where the project does not speak it, in its own, which
 * is then named for voices and hyphens (WCAG 3.1.2). Names stand without.
 */
export function ProjectText({ text, children = (words) => words }: ProjectTextProps) {
  const lang = useView((state) => state.lang);
  const languages = useView((state) => state.dataset.project.languages);
  const shown = children(text[lang]);
  const own = languages.includes(lang)
    ? undefined
    : languages.find((one) => text[one] === text[lang]);
  return own === undefined ? shown : <span lang={own}>{shown}</span>;
}
