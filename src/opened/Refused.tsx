import type { ProjectRefusal } from '../project/outcome';
import { useMessages } from '../ui/useMessages';
import { PROJECT_WORDS, TO_DO } from './projectWords';

/** Why a project is not shown: what its files, its address or this device are to blame for. */
export type Refusal =
  | ProjectRefusal
  | {
      readonly code:
        | 'no_room'
        | 'not_project'
        | 'not_here'
        | 'kept_damaged'
        | 'other_origin'
        | 'bad_address'
        | 'host'
        | 'no_answer';
      readonly detail: string;
    };

/** More would push the map out of sight. */
const MOST_TOLD = 3;

/** The reason for a refusal, with the first of what was found in the files. */
export function Refused({ refusal }: { readonly refusal: Refusal }) {
  const t = useMessages(PROJECT_WORDS);
  if (refusal.code !== 'faults' && refusal.code !== 'issues')
    return t(`project.refused.${refusal.code}`, { detail: refusal.detail });
  const found = refusal.code === 'faults' ? refusal.faults : refusal.issues.map(({ text }) => text);
  const rest = found.length - MOST_TOLD;
  return (
    <>
      {t(`project.refused.${refusal.code}`, { count: found.length })}
      {found.slice(0, MOST_TOLD).map((text) => (
        <span key={text} className="project-fault" lang="en">
          {text.replace(' → ', `. ${TO_DO} `)}
        </span>
      ))}
      {rest > 0 && <span className="project-fault">{t('project.more', { count: rest })}</span>}
    </>
  );
}
