import type { ReactNode } from 'react';

interface NewTabLinkProps {
  readonly className: string;
  readonly href: string;
  /** Says that the link opens in a new tab, to those who do not see the arrow. */
  readonly hint: string;
  readonly children: ReactNode;
}

/** A link to a page of ours beside this one. */
export function NewTabLink({ className, href, hint, children }: NewTabLinkProps) {
  return (
    <a className={className} href={href} target="_blank" rel="noopener">
      {children}{' '}
      <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true" focusable="false">
        <path d="M2 8L8 2M3.5 2H8V6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span className="visually-hidden">{hint}</span>
    </a>
  );
}
