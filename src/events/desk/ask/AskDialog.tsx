import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect } from 'react';
import { useModal } from '../../../ui/useModal';
import { useOwnTranslate } from '../useOwnTranslate';
import './askDialog.css';

interface AskDialogProps {
  readonly heading: string;
  /** Name of the file, or of the part of it. */
  readonly name: string;
  /** For styles of its own. */
  readonly className: string;
  /** What the button says that answers. */
  readonly open: string;
  readonly disabled?: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly form?: RefObject<HTMLFormElement | null>;
  readonly children: ReactNode;
}

/** Of several choices the one that is made. */
const FIRST_FIELD = 'select, input:checked, input:not([type="radio"])';

/** A question about a file; its buttons are in sight however long it is, and Escape gives the file up. */
export function AskDialog(props: AskDialogProps) {
  const { heading, name, className, open, disabled = false, onSubmit, onCancel } = props;
  const t = useOwnTranslate();
  const dialog = useModal();
  const headingId = useId();
  useEffect(() => {
    // By itself the focus would go to what scrolls.
    dialog.current?.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
  }, [dialog]);
  useLayoutEffect(() => {
    const { current } = dialog;
    // One that is only taken away takes the focus with it; closed before, it gives it back.
    return () => current?.close();
  }, [dialog]);
  return (
    <dialog
      ref={dialog}
      className={`dialog ask ${className}`}
      aria-labelledby={headingId}
      onCancel={(event) => {
        // The dialog goes with its file, and not before.
        event.preventDefault();
        onCancel();
      }}
    >
      <form
        ref={props.form}
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <h2 id={headingId}>
          {heading} <bdi className="ask-name">{name}</bdi>
        </h2>
        <div className="ask-body">{props.children}</div>
        <div className="ask-buttons">
          <button type="button" className="plain-button" onClick={onCancel}>
            {t('own.cancel')}
          </button>
          <button type="submit" className="ask-open" disabled={disabled}>
            {open}
          </button>
        </div>
      </form>
    </dialog>
  );
}
