import { useMemo } from 'react';
import { useWork } from '../state/useWork';
import type { Original } from './details';

/** The documents of the project but one, as those that another may be a copy of. */
export function useOriginals(but: string | null): readonly Original[] {
  const sources = useWork(({ history }) => history.work.sources);
  const texts = useWork(({ history }) => history.work.texts);
  return useMemo(
    () =>
      sources
        .filter(({ id }) => id !== but)
        .map(({ id, publisher, title, origin, file }) => ({
          ...{ id, publisher, title, origin },
          text: texts[file] ?? '',
        })),
    [sources, texts, but],
  );
}
