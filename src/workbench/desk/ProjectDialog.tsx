import type { SyntheticEvent } from 'react';
import type { PlaceId } from '../../domain/ids';
import type { Lang } from '../../domain/record';
import { useMessages } from '../../ui/useMessages';
import { useModal } from '../../ui/useModal';
import { useWork } from '../state/useWork';
import { changeProject } from '../work/projectEdits';
import { DESK_WORDS } from './deskWords';

/** Texts of a project that readers see above the map and before the lists. */
const TEXTS = ['title', 'tagline', 'intro'] as const;

/** What the project is called, in which words it begins, and which towns have a button. */
export function ProjectDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(DESK_WORDS);
  const dialog = useModal();
  const work = useWork(({ history }) => history.work);
  const act = useWork((state) => state.act);
  const { project, places } = work;
  const towns = places.filter(({ kind }) => kind === 'town');
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const said = (field: string) =>
      Object.fromEntries(
        project.languages.flatMap((lang: Lang) => {
          const text = String(form.get(`${field}.${lang}`) ?? '').trim();
          return text === '' ? [] : [[lang, text]];
        }),
      );
    const texts = TEXTS.flatMap((field) => {
      const text = said(field);
      return Object.keys(text).length > 0 ? [[field, text] as const] : [];
    });
    const chosen = new Set(form.getAll('place'));
    const kept = project.places.filter((id) => chosen.has(id));
    const added = towns.filter(({ id }) => chosen.has(id) && !kept.includes(id));
    const edit = changeProject(work, {
      ...Object.fromEntries(texts),
      places: [...kept, ...added.map(({ id }) => id as PlaceId)],
    });
    if (edit) act(edit);
  };
  return (
    <dialog
      ref={dialog}
      className="dialog desk-project"
      aria-labelledby="desk-project"
      onClose={onClose}
    >
      <form method="dialog" onSubmit={submit}>
        <div className="dialog-head">
          <h2 id="desk-project">{t('desk.project')}</h2>
          <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
            {t('desk.cancel')}
          </button>
        </div>
        {TEXTS.flatMap((field) =>
          project.languages.map((lang) => (
            <label key={`${field}.${lang}`} className="desk-field">
              {t(`desk.project.${field}`)}
              {project.languages.length > 1 && ` (${lang})`}
              <input
                name={`${field}.${lang}`}
                lang={lang}
                defaultValue={project[field]?.[lang]}
                required={field !== 'tagline'}
                autoComplete="off"
              />
            </label>
          )),
        )}
        <fieldset className="desk-towns">
          <legend>{t('desk.project.places')}</legend>
          {towns.length === 0 && <p>{t('desk.project.noTowns')}</p>}
          {towns.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                name="place"
                value={id}
                defaultChecked={project.places.includes(id as PlaceId)}
              />
              <bdi>{name[project.languages[0] ?? 'en']}</bdi>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="plain-button is-main">
          {t('desk.project.save')}
        </button>
      </form>
    </dialog>
  );
}
