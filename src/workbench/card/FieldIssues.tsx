import { useMessages } from '../../ui/useMessages';
import type { WorkIssue } from '../check/protocol';
import { useWork } from '../state/useWork';
import { changeRecord } from '../work/recordEdits';
import { CARD_WORDS } from './cardWords';
import { type CardPart, decidedField, issuesOf, partOf } from './issueField';
import { mend } from './mend';
import { useCard } from './useCard';
import { useTyped } from './useTyped';

/** What the check says of a part of the card. */
export function FieldIssues({ field }: { readonly field: CardPart | 'strength' }) {
  const { record } = useCard();
  const issues = useWork((state) => state.checked.issues);
  const here = issuesOf(issues, record.id).filter((issue) => partOf(issue.field) === field);
  if (here.length === 0) return null;
  return (
    <ul className="card-issues">
      {here.map((issue) => (
        <li key={`${issue.field} ${issue.reason}`}>
          <IssueText issue={issue} />
          <Mend issue={issue} />
          <RightAsItIs issue={issue} />
        </li>
      ))}
    </ul>
  );
}

/** Reason and fix, as the check words them. */
export function IssueText({ issue }: { readonly issue: WorkIssue }) {
  return (
    <span lang="en" className="card-issue">
      {issue.reason}. <span className="card-fix">To do: {issue.fix}.</span>
    </span>
  );
}

/** A button for a problem that a rule alone takes away. */
function Mend({ issue }: { readonly issue: WorkIssue }) {
  const t = useMessages(CARD_WORDS);
  const { base, make } = useCard();
  const built = mend(base, issue);
  if (!built) return null;
  return (
    <button type="button" className="plain-button" onClick={() => make(built)}>
      {t('card.mend')}
    </button>
  );
}

/** Where only a reader can decide: the value is right, and why. */
function RightAsItIs({ issue }: { readonly issue: WorkIssue }) {
  const t = useMessages(CARD_WORDS);
  const { record, base, make } = useCard();
  const { value, field } = issue;
  const typed = useTyped(
    '',
    (reason) => {
      if (value === undefined || reason.trim() === '') return;
      const entry = { field: decidedField(field), value, reason: reason.trim() };
      make(
        changeRecord(base, record.id, (it) => ({ ...it, checked: [...(it.checked ?? []), entry] })),
      );
    },
    false,
  );
  if (value === undefined) return null;
  return (
    <details className="card-right">
      <summary>{t('card.right')}</summary>
      <label>
        {t('card.right.why')}
        <input {...typed} className="card-input" />
      </label>
    </details>
  );
}
