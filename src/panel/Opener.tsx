import type { AnchorHTMLAttributes, ReactNode } from 'react';
import type { View } from '../store/view';
import { usePanel } from './usePanel';

interface OpenerProps
  extends Pick<AnchorHTMLAttributes<HTMLElement>, 'aria-current' | 'aria-label' | 'title'> {
  readonly className: string;
  /** The view that it opens, as far as it differs from the first one. */
  readonly view: Partial<View>;
  readonly onOpen: () => void;
  /** Whether what it opens is open, where a second press closes it. */
  readonly isOpen?: boolean;
  /** Records that it lights. */
  readonly 'data-lights'?: string;
  readonly children: ReactNode;
}

/** What opens something: a button of the program, and a link on the page that stands before there is one. */
export function Opener({ view, onOpen, isOpen, ...shown }: OpenerProps) {
  const { still } = usePanel();
  return still ? (
    <a href={still.linkTo(view)} {...shown} data-lights={undefined} />
  ) : (
    <button type="button" aria-pressed={isOpen} onClick={onOpen} {...shown} />
  );
}
