import type { ReactNode } from 'react';

/** Some cited pages of 2012 and 2013 are known only by an http address. */
const LINKED_PROTOCOLS: readonly string[] = ['https:', 'http:'];

/** The address as the browser reads it where it is one of the web, else `null`: nothing else is linked. */
export function webUrl(text: string): string | null {
  try {
    const url = new URL(text);
    return LINKED_PROTOCOLS.includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

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
