import type { ReactNode } from 'react';

/** The address as the browser reads it where it is an https one, else `null`: nothing else is linked. */
export function httpsUrl(text: string): string | null {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

interface ExternalLinkProps {
  readonly url: string;
  readonly children: ReactNode;
}

/** A link to another site; text alone where the address is not https. */
export function ExternalLink({ url, children }: ExternalLinkProps) {
  const href = httpsUrl(url);
  if (href === null) return <span>{children}</span>;
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
