interface CheckProps {
  readonly label: string;
  readonly title?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A switch with its name. */
export function Check({ label, title, checked, onChange }: CheckProps) {
  return (
    <label className="timeline-check" title={title}>
      <input type="checkbox" checked={checked} onChange={() => onChange(!checked)} />
      {label}
    </label>
  );
}
