import { saveFile } from '../panel/takeaway/saveFile';
import type { PlacedIssue } from '../project/outcome';
import { useCopy } from '../ui/useCopy';
import { useMessages } from '../ui/useMessages';
import { PROJECT_WORDS, TO_DO } from './projectWords';

/** More would keep a phone busy; the text has all. */
const MOST_LISTED = 200;

interface IssueListProps {
  /** Of the project, for the name of the file. */
  readonly name: string;
  readonly issues: readonly PlacedIssue[];
  /** Records left out. */
  readonly left: number;
}

/** What is not in order, each with place, reason and fix; to read, to copy and to save. */
export function IssueList({ name, issues, left }: IssueListProps) {
  const t = useMessages(PROJECT_WORDS);
  const { fieldRef, done, copy } = useCopy<HTMLTextAreaElement>();
  if (issues.length === 0) return <p>{t('project.issues.none')}</p>;
  const text = `${issues.map((issue) => issue.text).join('\n')}\n`;
  const save = () =>
    saveFile({ name: `${name}-issues.txt`, type: 'text/plain;charset=utf-8', content: text });
  const rest = issues.length - MOST_LISTED;
  return (
    <section className="project-issues">
      <h3>{t('project.issues.heading', { count: issues.length })}</h3>
      <p>
        {left > 0 && t('project.issues.left', { count: left })} {t('project.issues.hint')}{' '}
        {t('project.issues.english')}
      </p>
      <p className="project-issue-ways">
        <button type="button" className="plain-button" onClick={copy}>
          {t('project.issues.copy')}
        </button>
        <button type="button" className="plain-button" onClick={save}>
          {t('project.issues.save')}
        </button>
        <span role="status">{done ? t(`project.issues.${done}`) : ''}</span>
      </p>
      <textarea
        ref={fieldRef}
        className="visually-hidden"
        aria-hidden="true"
        tabIndex={-1}
        readOnly
        value={text}
      />
      <ul lang="en">
        {issues.slice(0, MOST_LISTED).map(({ file, line, record, field, reason, fix }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike, and the list never changes
          <li key={index}>
            <p>
              <code>
                {file}:{line}
              </code>{' '}
              <strong>
                <bdi>{record}</bdi>
              </strong>{' '}
              › <bdi>{field}</bdi>
            </p>
            <p>
              <bdi>{reason}</bdi>
            </p>
            <p className="project-fix">
              {TO_DO} <bdi>{fix}</bdi>
            </p>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t('project.issues.more', { count: rest })}</p>}
    </section>
  );
}
