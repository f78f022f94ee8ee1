import type { DeskSide } from '../../opened/projectSource';
import { useMessages } from '../../ui/useMessages';
import { useWork, useWorkStore } from '../state/useWork';
import type { Edit } from '../work/history';
import { DESK_WORDS } from './deskWords';
import { saveProject } from './saveProject';

interface DeskBarProps {
  readonly side: DeskSide;
  readonly onSide: (side: DeskSide) => void;
}

const SIDES = ['code', 'map', 'lists'] as const;

/** What is done with the project as a whole: undo, redo, whether it is kept, what stands beside the text. */
export function DeskBar({ side, onSide }: DeskBarProps) {
  const t = useMessages(DESK_WORDS);
  const keeping = useWork((state) => state.keeping);
  const { done, undone: back } = useWork(({ history }) => history);
  const undo = useWork((state) => state.undo);
  const redo = useWork((state) => state.redo);
  const takeOver = useWork((state) => state.takeOver);
  const store = useWorkStore();
  const nameOf = (edit: Edit) => t(`desk.edit.${edit.name}`);
  const [last, next] = [done.at(-1), back.at(-1)];
  return (
    <div className="coding-bar">
      <button
        type="button"
        className="plain-button"
        aria-disabled={!last}
        title={last && t('desk.undo.what', { what: nameOf(last) })}
        onClick={undo}
      >
        {t('desk.undo')}
      </button>
      <button
        type="button"
        className="plain-button"
        aria-disabled={!next}
        title={next && t('desk.redo.what', { what: nameOf(next) })}
        onClick={redo}
      >
        {t('desk.redo')}
      </button>
      <button type="button" className="plain-button" onClick={() => saveProject(store.getState())}>
        {t('desk.save')}
      </button>
      <p
        className="coding-kept"
        role={keeping === 'failed' || keeping === 'elsewhere' ? 'alert' : undefined}
      >
        {t(`desk.${keeping}`)}{' '}
        {keeping === 'elsewhere' && (
          <button type="button" className="link-button" onClick={() => void takeOver()}>
            {t('desk.takeOver')}
          </button>
        )}
      </p>
      <fieldset className="coding-sides">
        <legend className="visually-hidden">{t('desk.sides')}</legend>
        {SIDES.map((id) => (
          <button
            key={id}
            type="button"
            className="plain-button"
            aria-pressed={side === id}
            onClick={() => onSide(id)}
          >
            {t(`desk.side.${id}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
