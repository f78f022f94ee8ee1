import { useEffect } from 'react';
import { useView } from '../store/useView';
import { useMessages } from '../ui/useMessages';
import type { FoundProject } from './findProject';
import { PROJECT_WORDS } from './projectWords';
import { Refused } from './Refused';
import { goTo, useOpening } from './useOpening';
import './opened.css';

/** A project on its way in: that it is checked, and why it is not opened; once in order the page goes to it. */
export function ProjectDesk({ found }: { readonly found: FoundProject }) {
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
        <div className="project-line" role="status">
          <p>
            {t('project.checking')} {name}
          </p>
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
