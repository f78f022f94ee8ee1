import { useState } from 'react';
import { addressOf } from '../../opened/projectAddress';
import type { DeskProps } from '../../opened/projectSource';
import { useMessages } from '../../ui/useMessages';
import { SaveButtons } from '../save/SaveButtons';
import { useWork } from '../state/useWork';
import type { Edit } from '../work/history';
import { DESK_WORDS } from './deskWords';
import { ProjectDialog } from './ProjectDialog';

/** What is done with the project as a whole: undo, redo, saving, whether it is kept, what stands beside the text. */
export function DeskBar(props: DeskProps) {
  const t = useMessages(DESK_WORDS);
  const [asksProject, setAsksProject] = useState(false);
  return (
    <div className="coding-bar" role="toolbar" aria-label={t('desk.bar')}>
      <Steps />
      <button type="button" className="plain-button" onClick={() => setAsksProject(true)}>
        {t('desk.project')}
      </button>
      <SaveButtons />
      <Kept />
      <Sides {...props} />
      <a className="plain-button" href={addressOf(null)}>
        {t('desk.close')}
      </a>
      {asksProject && <ProjectDialog onClose={() => setAsksProject(false)} />}
    </div>
  );
}

/** What stands beside the text, or what is in sight at all where there is little room. */
function Sides({ side, onSide, wide }: DeskProps) {
  const t = useMessages(DESK_WORDS);
  const part = useWork((state) => state.part);
  const look = useWork((state) => state.look);
  const parts = (['text', 'card'] as const).map((id) => ({
    id,
    isOn: side === 'code' && part === id,
    show: () => {
      look({ part: id });
      onSide('code');
    },
  }));
  const map = {
    ...{ id: 'map' as const, isOn: side === 'map' || (wide && side === 'code') },
    show: () => onSide('map'),
  };
  const lists = {
    ...{ id: 'lists' as const, isOn: side === 'lists' },
    show: () => onSide('lists'),
  };
  // A narrow page has the lists below the map.
  const sides = wide ? [map, lists] : [...parts, map];
  return (
    <fieldset className="coding-sides">
      <legend className="visually-hidden">{t('desk.sides')}</legend>
      {sides.map(({ id, isOn, show }) => (
        <button key={id} type="button" className="plain-button" aria-pressed={isOn} onClick={show}>
          {t(`desk.side.${id}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** One step back, one forth. */
function Steps() {
  const t = useMessages(DESK_WORDS);
  const { done, undone } = useWork(({ history }) => history);
  const undo = useWork((state) => state.undo);
  const redo = useWork((state) => state.redo);
  const nameOf = (edit: Edit) => t(`desk.edit.${edit.name}`);
  const [last, next] = [done.at(-1), undone.at(-1)];
  return (
    <>
      <button
        type="button"
        className="plain-button"
        aria-disabled={!last}
        aria-keyshortcuts="Control+Z Meta+Z"
        title={last && t('desk.undo.what', { what: nameOf(last) })}
        onClick={undo}
      >
        {t('desk.undo')}
      </button>
      <button
        type="button"
        className="plain-button"
        aria-disabled={!next}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        title={next && t('desk.redo.what', { what: nameOf(next) })}
        onClick={redo}
      >
        {t('desk.redo')}
      </button>
    </>
  );
}

/** Whether what is done is kept on the device. */
function Kept() {
  const t = useMessages(DESK_WORDS);
  const keeping = useWork((state) => state.keeping);
  const takeOver = useWork((state) => state.takeOver);
  const isTold = keeping === 'failed' || keeping === 'elsewhere';
  return (
    <p className="coding-kept" role={isTold ? 'alert' : undefined} data-keeping={keeping}>
      {t(`desk.${keeping}`)}{' '}
      {keeping === 'elsewhere' && (
        <button type="button" className="link-button" onClick={() => void takeOver()}>
          {t('desk.takeOver')}
        </button>
      )}
    </p>
  );
}
