import { useState } from 'react';
import { EMBEDDED } from '../ui/embedded';
import { isolated } from '../ui/isolated';
import { useMessages } from '../ui/useMessages';
import type { OpenedProject } from './keptProjects';
import { ProjectDialog } from './ProjectDialog';
import { addressOf } from './projectAddress';
import { PROJECT_WORDS } from './projectWords';
import './opened.css';

interface ProjectBannerProps {
  readonly project: OpenedProject;
  /** Under which it is kept. */
  readonly keptAs: string;
}

/** Says that this is not the page's own project, whose it is and how much of it is in order, and leads back. */
export function ProjectBanner({ project, keptAs }: ProjectBannerProps) {
  const t = useMessages(PROJECT_WORDS);
  const [open, setOpen] = useState(false);
  const { issues, records } = project.report;
  const { shown, all } = records;
  const words = (
    <p>
      {t('project.banner', { file: isolated(project.name) })}{' '}
      {shown === all
        ? t('project.banner.all', { count: all })
        : t('project.banner.some', { count: shown, all, left: all - shown })}
    </p>
  );
  // The whole map, to which a frame leads, has the ways on; the frame changes nothing on the device.
  if (EMBEDDED) return <div className="project-line project-banner">{words}</div>;
  return (
    <div className="project-line project-banner">
      {words}
      <button type="button" className="plain-button" onClick={() => setOpen(true)}>
        {issues.length > 0 ? t('project.wrong', { count: issues.length }) : t('project.about')}
      </button>
      <a className="plain-button" href={addressOf(null)}>
        {t('project.back')}
      </a>
      {open && <ProjectDialog project={project} keptAs={keptAs} onClose={() => setOpen(false)} />}
    </div>
  );
}
