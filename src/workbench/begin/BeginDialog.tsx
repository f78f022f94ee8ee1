import { type SyntheticEvent, useEffect, useState } from 'react';
import { isLang, type Lang } from '../../domain/record';
import { findProjects } from '../../opened/findProject';
import type { Refusal } from '../../opened/Refused';
import { Refused } from '../../opened/Refused';
import type { GivenProject } from '../../project/openGiven';
import { useView } from '../../store/useView';
import { CODED_PROJECT } from '../../ui/embedded';
import { isolated } from '../../ui/isolated';
import { reportFault } from '../../ui/reportFault';
import { useMessages } from '../../ui/useMessages';
import { useModal } from '../../ui/useModal';
import { useTranslate } from '../../ui/useTranslate';
import { forgetWork, listWorks, type WorkHead } from '../keep/keptWorks';
import { beginWith, beginWithCopy, beginWithShown, deskAddress, projectInFolder } from './begin';
import { BEGIN_WORDS } from './beginWords';
import { formatMoment } from './formatMoment';
import { newProject } from './newProject';
import './begin.css';

/** The way to the desk: a new project, one that was begun before, or a copy of one that is there. */
export function BeginDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(BEGIN_WORDS);
  const dialog = useModal();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const begin = async (beginning: Promise<Refusal>) => {
    setRefusal(null);
    setBusy(true);
    setRefusal(await beginning);
    setBusy(false);
  };
  return (
    <dialog ref={dialog} className="dialog begin" aria-labelledby="begin-heading" onClose={onClose}>
      <div className="dialog-head">
        <h2 id="begin-heading">{t('begin.heading')}</h2>
        <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
          {t('begin.close')}
        </button>
      </div>
      <p>{t('begin.intro')}</p>
      {refusal && (
        <p role="alert">
          {t('begin.failed')} <Refused refusal={refusal} />
        </p>
      )}
      {busy && <p role="status">{t('begin.busy')}</p>}
      <NewProject onBegin={(title, lang) => begin(beginWith(title, newProject(title, lang)))} />
      <BegunProjects />
      <Copies onBegin={begin} />
    </dialog>
  );
}

function NewProject({ onBegin }: { readonly onBegin: (title: string, lang: Lang) => void }) {
  const t = useMessages(BEGIN_WORDS);
  const { lang } = useTranslate();
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const title = String(form.get('title') ?? '').trim();
    const language = form.get('lang');
    if (title !== '' && isLang(language)) onBegin(title, language);
  };
  return (
    <form className="begin-new" onSubmit={submit}>
      <h3>{t('begin.new')}</h3>
      <label>
        {t('begin.title')}
        <input
          // What the dialog gives the focus to when it opens; React's own comes too early for that.
          ref={(input) => input?.setAttribute('autofocus', '')}
          name="title"
          required
          maxLength={80}
          autoComplete="off"
        />
      </label>
      <label>
        {t('begin.lang')}
        <select name="lang" defaultValue={lang}>
          <option value="en">English</option>
          <option value="fr">français</option>
        </select>
      </label>
      <button type="submit" className="plain-button is-main">
        {t('begin.start')}
      </button>
    </form>
  );
}

/** What was begun on this device. */
function BegunProjects() {
  const t = useMessages(BEGIN_WORDS);
  const { lang } = useTranslate();
  const [works, setWorks] = useState<readonly WorkHead[]>([]);
  useEffect(() => {
    listWorks().then(setWorks, reportFault);
  }, []);
  const forget = async (id: string) => {
    await forgetWork(id).catch(reportFault);
    setWorks(await listWorks());
  };
  if (works.length === 0) return null;
  return (
    <section>
      <h3>{t('begin.begun')}</h3>
      <ul className="begin-works">
        {works.map(({ id, title, changed }) => (
          <li key={id}>
            <a href={deskAddress(id)}>
              <bdi>{title}</bdi>
            </a>
            <span className="begin-when">{formatMoment(changed, lang)}</span>
            <details className="begin-forget">
              <summary>{t('begin.delete')}</summary>
              <p>
                {t('begin.delete.ask')}{' '}
                <button type="button" className="plain-button" onClick={() => void forget(id)}>
                  {t('begin.delete.do', { title: isolated(title) })}
                </button>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How a project comes from the device: a folder where the browser lets one be chosen. */
type Way = 'file' | 'folder';
const WAYS: readonly Way[] =
  'HTMLInputElement' in globalThis && 'webkitdirectory' in HTMLInputElement.prototype
    ? ['file', 'folder']
    : ['file'];

function Copies({ onBegin }: { readonly onBegin: (beginning: Promise<Refusal>) => void }) {
  const t = useMessages(BEGIN_WORDS);
  const { lang } = useTranslate();
  const title = useView(({ whole }) => whole.project.title[lang]);
  const given: Readonly<Record<Way, (files: readonly File[]) => Promise<GivenProject | null>>> = {
    file: async (files) => {
      const { projects } = await findProjects({ files, folders: new Map() });
      return projects[0]?.given ?? null;
    },
    folder: async (files) => projectInFolder(files),
  };
  const open = async (way: Way, files: readonly File[]): Promise<Refusal> => {
    const project = await given[way](files);
    return project ? beginWithCopy(project) : { code: 'not_project', detail: '' };
  };
  return (
    <section>
      <h3>{t('begin.copies')}</h3>
      <p className="begin-copies">
        {CODED_PROJECT === null && (
          <button
            type="button"
            className="plain-button"
            onClick={() => onBegin(beginWithShown(title))}
          >
            {t('begin.own', { title: isolated(title) })}
          </button>
        )}
        {WAYS.map((way) => (
          <label key={way} className="plain-button begin-file">
            {t(`begin.${way}`)}
            <input
              type="file"
              // React has no name for it.
              {...(way === 'folder' && { webkitdirectory: '' })}
              onChange={({ target }) => {
                const files = [...(target.files ?? [])];
                target.value = '';
                if (files.length > 0) onBegin(open(way, files));
              }}
            />
          </label>
        ))}
      </p>
    </section>
  );
}
