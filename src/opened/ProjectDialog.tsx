import { useState } from 'react';
import { isolated } from '../ui/isolated';
import { reportFault } from '../ui/reportFault';
import { useMessages } from '../ui/useMessages';
import { useModal } from '../ui/useModal';
import { useTranslate } from '../ui/useTranslate';
import { IssueList } from './IssueList';
import { forgetProject, type OpenedProject } from './keptProjects';
import { addressOf } from './projectAddress';
import { PROJECT_WORDS } from './projectWords';
import { goTo } from './useOpening';

interface ProjectDialogProps {
  readonly project: OpenedProject;
  readonly keptAs: string;
  readonly onClose: () => void;
}

/** All that is to be said of an opened project: where it comes from, what is not in order, how it is deleted. */
export function ProjectDialog({ project, keptAs, onClose }: ProjectDialogProps) {
  const t = useMessages(PROJECT_WORDS);
  const { lang } = useTranslate();
  const dialog = useModal();
  const [failed, setFailed] = useState(false);
  const { id, title, licence } = project.parts.dataset.project;
  const { issues, records } = project.report;
  const forget = async () => {
    try {
      await forgetProject(keptAs);
    } catch (error) {
      reportFault(error);
      return setFailed(true);
    }
    goTo(addressOf(null));
  };
  return (
    <dialog
      ref={dialog}
      className="dialog project-dialog"
      aria-labelledby="project-heading"
      onClose={onClose}
    >
      <div className="dialog-head">
        <h2 id="project-heading">
          <bdi>{title[lang]}</bdi>
        </h2>
        <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
          {t('project.close')}
        </button>
      </div>
      <p>
        {t('project.from', { file: isolated(project.name) })}{' '}
        {t(keptAs.startsWith('local:') ? 'project.keptHere' : 'project.keptToo')}{' '}
        {t('project.credit', { licence: isolated(licence.name) })}
      </p>
      <p>
        <button type="button" className="plain-button" onClick={forget}>
          {t('project.forget')}
        </button>{' '}
        {failed && <span role="alert">{t('project.forget.failed')}</span>}
      </p>
      <IssueList name={id} issues={issues} left={records.all - records.shown} />
    </dialog>
  );
}
