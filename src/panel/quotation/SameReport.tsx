import type { Source } from '../../domain/record';
import { useTranslate } from '../../ui/useTranslate';

interface SameReportProps {
  /** The other documents that carry the report: not further witnesses. */
  readonly copies: readonly Source[];
  /** The report itself, where nothing above names it. */
  readonly origin: string | null;
}

/** Says beside a quotation which other documents copy the same report; nothing where none does. */
export function SameReport({ copies, origin }: SameReportProps) {
  const t = useTranslate();
  if (copies.length === 0) return null;
  return (
    <span className="quotation-note">
      {t('panel.sameReport', { others: copies.map(({ publisher }) => publisher).join(', ') })}
      {origin !== null && (
        <>
          {' '}
          (<span lang="en">{origin}</span>)
        </>
      )}
    </span>
  );
}
