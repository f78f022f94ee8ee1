import { useMessages } from '../../ui/useMessages';
import { useWork, useWorkStore } from '../state/useWork';
import { addRendering } from '../work/nameEdits';
import { CARD_WORDS } from './cardWords';
import { useBase } from './useCard';
import { useTyped } from './useTyped';

/** More would keep a phone busy; writing some shows others. */
const MOST = 20;

/** Quotations without a French rendering, a field each; in a project that shows French. */
export function Renderings() {
  const t = useMessages(CARD_WORDS);
  const unrendered = useWork((state) => state.checked.unrendered);
  if (unrendered.length === 0) return null;
  return (
    <details className="checks-group">
      <summary>{t('checks.group.renderings', { count: unrendered.length })}</summary>
      <ul>
        {unrendered.slice(0, MOST).map((entry) => (
          <li key={`${entry.source} ${entry.exact}`}>
            <Rendering {...entry} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface RenderingProps {
  readonly source: string;
  readonly exact: string;
  readonly index: number;
}

function Rendering(entry: RenderingProps) {
  const t = useMessages(CARD_WORDS);
  const base = useBase();
  const { act } = useWorkStore().getState();
  const typed = useTyped(
    '',
    (text) => {
      const built = addRendering(base, entry, text);
      if (built.ok) act(built.edit);
    },
    false,
  );
  return (
    <label className="checks-rendering">
      <q className="card-words">
        <bdi>{entry.exact}</bdi>
      </q>
      <span className="visually-hidden">{t('checks.rendering')}</span>
      <textarea {...typed} className="card-input" lang="fr" rows={2} />
    </label>
  );
}
