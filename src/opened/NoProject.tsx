import { useEffect, useState } from 'react';
import type { Lang } from '../domain/record';
import { isolated } from '../ui/isolated';
import { useMessages } from '../ui/useMessages';
import { TranslateProvider, translator } from '../ui/useTranslate';
import { findProjects } from './findProject';
import { addressOf } from './projectAddress';
import { PROJECT_WORDS } from './projectWords';
import { type Refusal, Refused } from './Refused';
import { goTo, useOpening } from './useOpening';
import './opened.css';

interface NoProjectProps {
  readonly lang: Lang;
  readonly refusal: Refusal;
}

/** What stands in place of a project that an address names and that cannot be shown: why, and the ways on. */
export function NoProject({ lang, refusal }: NoProjectProps) {
  const [translate] = useState(() => translator(lang));
  return (
    <TranslateProvider value={translate}>
      <NoProjectPage refusal={refusal} />
    </TranslateProvider>
  );
}

function NoProjectPage({ refusal }: Pick<NoProjectProps, 'refusal'>) {
  const t = useMessages(PROJECT_WORDS);
  const { step, open, refuse } = useOpening();
  useEffect(() => {
    document.title = t('project.none.title');
  }, [t]);
  useEffect(() => {
    if (step?.step === 'ready') goTo(step.address);
  }, [step]);
  const choose = async (files: readonly File[]) => {
    const { projects, own } = await findProjects({ files, folders: new Map() });
    if (projects[0]) open(projects[0]);
    else if (own[0]) refuse(own[0].name, { code: 'not_project', detail: '' });
  };
  return (
    <main className="no-project">
      <h1>{t('project.none.heading')}</h1>
      <p role="alert">
        <Refused refusal={refusal} />
      </p>
      {step?.step === 'checking' && (
        <p role="status">{t('project.checking', { file: isolated(step.name) })}</p>
      )}
      {step?.step === 'refused' && (
        <p role="alert">
          {t('project.notOpened')} <bdi>{step.name}</bdi>
          {t('project.colon')} <Refused refusal={step.refusal} />
        </p>
      )}
      <p className="no-project-ways">
        <label className="plain-button no-project-choose">
          {t('project.none.choose')}
          <input
            type="file"
            onChange={({ target }) => {
              void choose([...(target.files ?? [])]);
              target.value = '';
            }}
          />
        </label>
        {refusal.code === 'no_answer' && (
          <button type="button" className="plain-button" onClick={() => location.reload()}>
            {t('project.again')}
          </button>
        )}
        <a className="plain-button" href={addressOf(null)}>
          {t('project.back')}
        </a>
      </p>
    </main>
  );
}
