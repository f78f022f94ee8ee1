import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import './combobox.css';

/** Something that can be chosen. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  /** What tells it from another of the same name. */
  readonly hint: string;
  readonly icon?: ReactNode;
}

interface ComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  /** What fits what is typed, best first. */
  readonly choicesFor: (typed: string) => readonly Choice[];
  readonly onChoose: (choice: Choice, typed: string) => void;
}

/** A field with a list of what fits, after the WAI-ARIA pattern “editable combobox with list autocomplete”. */
export function Combobox({ label, placeholder, choicesFor, onChoose }: ComboboxProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const choices = isOpen ? choicesFor(typed) : [];
  const at = Math.min(active, choices.length - 1);
  const optionId = (index: number) => `${id}-${index}`;
  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    onChoose(choice, typed.trim());
    setTyped('');
    setOpen(false);
    setActive(0);
  };
  const move = (by: number) => {
    setOpen(true);
    const count = Math.max(1, isOpen ? choices.length : 1);
    setActive(isOpen ? (at + by + count) % count : 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case 'ArrowDown':
        move(1);
        break;
      case 'ArrowUp':
        move(-1);
        break;
      case 'Enter':
        if (!isOpen) return;
        choose(choices[at]);
        break;
      case 'Escape':
        if (!isOpen && typed === '') return;
        if (!isOpen) setTyped('');
        setOpen(false);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const showsList = isOpen && choices.length > 0;
  useEffect(() => {
    if (!showsList) return;
    // The list may open below the edge of the sheet, and what is chosen lie below that of the list.
    list.current?.scrollIntoView({ block: 'nearest' });
    list.current?.children.item(at)?.scrollIntoView({ block: 'nearest' });
  }, [showsList, at]);
  return (
    <div className="combobox">
      <input
        role="combobox"
        className="card-input"
        aria-label={label}
        aria-expanded={showsList}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={showsList ? optionId(at) : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div ref={list} role="listbox" id={`${id}-list`} aria-label={label} hidden={!showsList}>
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, by aria-activedescendant
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
          <div
            key={choice.key}
            id={optionId(index)}
            role="option"
            aria-selected={index === at}
            // The field keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            {choice.icon}
            <bdi>{choice.label}</bdi>
            {choice.hint && <span className="combobox-hint">{choice.hint}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
