import { useEffect, useState } from 'react';
import { useView } from '../store/useView';
import { isolated } from '../ui/isolated';
import { useMessages } from '../ui/useMessages';
import type { FoundProject } from './findProject';
import { PROJECT_WORDS } from './projectWords';
import { Refused } from './Refused';
import { goTo, useOpening } from './useOpening';
import './opened.css';

interface ProjectDeskProps {
  /** Those that were opened at once; the page shows one, and asks which. */
  readonly projects: readonly FoundProject[];
}

/** Projects on their way in: which is meant, and what comes of it. */
export function ProjectDesk({ projects }: ProjectDeskProps) {
  const t = useMessages(PROJECT_WORDS);
  const [only] = projects.length === 1 ? projects : [];
  const [chosen, setChosen] = useState(only);
  const [dismissed, setDismissed] = useState(false);
  if (chosen) return <OnItsWay found={chosen} />;
  if (dismissed) return null;
  return (
    <div className="project-line project-choice" role="alert">
      <p>{t('project.which', { count: projects.length })}</p>
      {projects.map((found, index) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: two may have the same name, and none moves
          key={index}
          type="button"
          className="plain-button"
          onClick={() => setChosen(found)}
        >
          <bdi>{found.name}</bdi>
        </button>
      ))}
      <button type="button" className="plain-button" onClick={() => setDismissed(true)}>
        {t('project.cancel')}
      </button>
    </div>
  );
}

/** A project on its way in: that it is checked, and why it is not opened; once in order the page goes to it. */
function OnItsWay({ found }: { readonly found: FoundProject }) {
  const t = useMessages(PROJECT_WORDS);
  const { step, open, stop } = useOpening();
  const loses = useView(({ own }) => own.losable);
  useEffect(() => open(found), [found, open]);
  useEffect(() => {
    if (step?.step === 'ready' && !loses) goTo(step.address);
  }, [step, loses]);
  if (!step) return null;
  const name = <strong>{<bdi>{step.name}</bdi>}</strong>;
  switch (step.step) {
    case 'checking':
      return (
        <div className="project-line is-passing" role="status">
          <p>{t('project.checking', { file: isolated(step.name) })}</p>
          <button type="button" className="plain-button" onClick={stop}>
            {t('project.cancel')}
          </button>
        </div>
      );
    case 'refused':
      return (
        <div className="project-line is-refused" role="alert">
          <p>
            {t('project.notOpened')} {name}
            {t('project.colon')} <Refused refusal={step.refusal} />
          </p>
          <button type="button" className="plain-button" onClick={stop}>
            {t('project.dismiss')}
          </button>
        </div>
      );
    case 'ready':
      return loses ? (
        <div className="project-line" role="alert">
          <p>
            {name}
            {t('project.colon')} {t('project.closesOwn')}
          </p>
          <button type="button" className="plain-button" onClick={() => goTo(step.address)}>
            {t('project.open')}
          </button>
          <button type="button" className="plain-button" onClick={stop}>
            {t('project.cancel')}
          </button>
        </div>
      ) : null;
  }
}
