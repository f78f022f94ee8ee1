import { type ReactNode, useId } from 'react';
import { SHARE } from '../../ui/messages/share';
import { useCopy } from '../../ui/useCopy';
import { useMessages } from '../../ui/useMessages';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** Lines of the field at least. */
  readonly rows: number;
  readonly button: string;
  /** Further buttons, after the one that copies. */
  readonly children?: ReactNode;
}

/** A text to take away, with the button that copies it. Give it a key with the text: a new one is not copied yet. */
export function CopyField({ label, text, rows, button, children }: CopyFieldProps) {
  const t = useMessages(SHARE);
  const { fieldRef, done, copy } = useCopy<HTMLTextAreaElement>();
  const id = useId();
  return (
    <div className="share-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={fieldRef}
        readOnly
        rows={rows}
        spellCheck={false}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p className="share-buttons">
        <button type="button" className="share-copy" onClick={copy}>
          {button}
        </button>
        {children}
        <span role="status" className="share-done">
          {done === 'copied' && t('share.copied')}
          {done === 'selected' && t('share.selected')}
        </span>
      </p>
    </div>
  );
}
