import type { ReactNode } from 'react';
import { webUrl } from '../domain/webUrl';

interface ExternalLinkProps {
  readonly url: string;
  readonly children: ReactNode;
}

/** A link to another site; text alone where the address is not one of the web. */
export function ExternalLink({ url, children }: ExternalLinkProps) {
  const href = webUrl(url);
  if (href === null) return <span>{children}</span>;
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
