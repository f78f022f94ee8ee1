import type { ActorId } from '../../domain/ids';
import { useView } from '../../store/useView';
import { usePanel } from '../usePanel';
import { actorInWords } from './actorWords';

interface ActorButtonProps {
  readonly id: ActorId;
  /** The reader's acronym, or those of both languages. */
  readonly acronyms?: 'one' | 'both';
}

/** Names an actor and opens it. */
export function ActorButton({ id, acronyms = 'one' }: ActorButtonProps) {
  const lang = useView((state) => state.lang);
  const actor = useView((state) => state.dataset.actors.get(id));
  const { choose } = usePanel();
  if (!actor) return id;
  return (
    <button type="button" className="link-button" onClick={() => choose({ type: 'actor', id })}>
      {actorInWords(actor, lang, acronyms)}
    </button>
  );
}
