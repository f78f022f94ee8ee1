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
      <button type="button" className="quiet-control" onClick={() => setAsksProject(true)}>
        {t('desk.project')}
      </button>
      <SaveButtons />
      <Kept />
      <a className="quiet-control" href={addressOf(null)}>
        {t('desk.close')}
      </a>
      <Sides {...props} />
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
        <button key={id} type="button" className="quiet-control" aria-pressed={isOn} onClick={show}>
          {t(`desk.side.${id}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** One step back, one forth. */
function Steps() {
  const { done, undone } = useWork(({ history }) => history);
  const undo = useWork((state) => state.undo);
  const redo = useWork((state) => state.redo);
  return (
    <>
      <Step way="undo" keys="Control+Z Meta+Z" edit={done.at(-1)} onStep={undo} />
      <Step way="redo" keys="Control+Shift+Z Meta+Shift+Z" edit={undone.at(-1)} onStep={redo} />
    </>
  );
}

/** Arrows that turn back and on. */
const TURNS = {
  undo: 'M7.5 3.5 3.5 7.5 7.5 11.5M3.5 7.5H12A4.5 4.5 0 0 1 12 16.5H7',
  redo: 'M12.5 3.5 16.5 7.5 12.5 11.5M16.5 7.5H8A4.5 4.5 0 0 0 8 16.5H13',
} as const;

interface StepProps {
  readonly way: keyof typeof TURNS;
  readonly keys: string;
  /** What it takes back or does again. */
  readonly edit: Edit | undefined;
  readonly onStep: () => void;
}

function Step({ way, keys, edit, onStep }: StepProps) {
  const t = useMessages(DESK_WORDS);
  return (
    <button
      type="button"
      className="quiet-control"
      aria-disabled={!edit}
      aria-keyshortcuts={keys}
      title={edit && t(`desk.${way}.what`, { what: t(`desk.edit.${edit.name}`) })}
      onClick={onStep}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
        <path d={TURNS[way]} />
      </svg>
      <span className="quiet-control-name">{t(`desk.${way}`)}</span>
    </button>
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
      {t(`desk.${keeping}`)}
      {keeping === 'kept' && <span className="visually-hidden">{t('desk.kept.where')}</span>}{' '}
      {keeping === 'elsewhere' && (
        <button type="button" className="link-button" onClick={() => void takeOver()}>
          {t('desk.takeOver')}
        </button>
      )}
    </p>
  );
}
