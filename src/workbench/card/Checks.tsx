import { useMemo, useState } from 'react';
import { useMessages } from '../../ui/useMessages';
import type { WorkIssue } from '../check/protocol';
import { useWork, useWorkStore } from '../state/useWork';
import { CARD_WORDS } from './cardWords';
import { IssueText } from './FieldIssues';
import { mend } from './mend';
import { Renderings } from './Renderings';
import { useBase, useNames, useText } from './useCard';

const EVENTS = 'data/events.json';
/** More would keep a phone busy; mending some shows others. */
const MOST_LISTED = 60;

type Group = 'record' | 'records' | 'documents' | 'rest';

const isRendering = ({ file, field }: WorkIssue): boolean =>
  file === 'data/translations.json' && field === 'fr';

function groupOf({ file, record, span }: WorkIssue, open: string | null): Group {
  if (file === EVENTS) return record === open ? 'record' : 'records';
  return span || file === 'data/sources.json' ? 'documents' : 'rest';
}

/** The region “Checks”: all that is not in order, and the way to it. */
export function Checks() {
  const t = useMessages(CARD_WORDS);
  const issues = useWork((state) => state.checked.issues);
  const checking = useWork((state) => state.checking);
  const open = useWork((state) => state.record);
  const groups = useMemo(() => {
    const grouped = new Map<Group, WorkIssue[]>();
    for (const issue of issues) {
      // Each has a field of its own.
      if (isRendering(issue)) continue;
      const group = groupOf(issue, open);
      const before = grouped.get(group);
      if (before) before.push(issue);
      else grouped.set(group, [issue]);
    }
    return grouped;
  }, [issues, open]);
  const { length: count } = issues;
  return (
    <section className="checks" aria-label={t('checks.region')} aria-busy={checking}>
      <h2 className="card-heading">
        <span role="status">{count === 0 ? t('checks.none') : t('checks.heading', { count })}</span>
      </h2>
      {(['record', 'records', 'documents', 'rest'] as const).map((group) => (
        <IssueGroup key={group} group={group} issues={groups.get(group) ?? []} />
      ))}
      <Renderings />
    </section>
  );
}

interface IssueGroupProps {
  readonly group: Group;
  readonly issues: readonly WorkIssue[];
}

function IssueGroup({ group, issues }: IssueGroupProps) {
  const t = useMessages(CARD_WORDS);
  // How each is mended is worked out with every change: not for those that nobody sees.
  const [open, setOpen] = useState(group === 'record');
  if (issues.length === 0) return null;
  return (
    <details
      className="checks-group"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t(`checks.group.${group}`, { count: issues.length })}</summary>
      {open && (
        <ul>
          {issues.slice(0, MOST_LISTED).map((issue) => (
            <li key={`${issue.file} ${issue.record} ${issue.field} ${issue.reason}`}>
              <IssueLine issue={issue} />
            </li>
          ))}
        </ul>
      )}
      {issues.length > MOST_LISTED && (
        <p className="card-means">{t('checks.more', { count: issues.length - MOST_LISTED })}</p>
      )}
    </details>
  );
}

function IssueLine({ issue }: { readonly issue: WorkIssue }) {
  const t = useMessages(CARD_WORDS);
  const base = useBase();
  const text = useText();
  const names = useNames();
  const { look, act } = useWorkStore().getState();
  const { span, record } = issue;
  const event = base.work.events.find(({ id }) => id === record);
  const built = mend(base, issue);
  const mending = built?.ok && (
    <button type="button" className="plain-button" onClick={() => act(built.edit)}>
      {t('card.mend')}
    </button>
  );
  if (span) {
    const file = base.work.sources.find(({ id }) => id === span.source)?.file ?? '';
    const words = (base.work.texts[file] ?? '').slice(span.start, span.end).trim();
    return (
      <button
        type="button"
        className="link-button checks-words"
        onClick={() => look({ document: span.source, words: span })}
      >
        <bdi>{words}</bdi>
      </button>
    );
  }
  return (
    <>
      {event ? (
        <button type="button" className="link-button" onClick={() => look({ record: event.id })}>
          <bdi>{text(event.title)}</bdi>
        </button>
      ) : (
        <strong>
          <bdi>{names.place(names.actor(record))}</bdi>
        </strong>
      )}{' '}
      <IssueText issue={issue} /> {mending}
    </>
  );
}
