import { useState } from 'react';
import { LazyPart, partOf } from '../ui/LazyPart';
import { loadPatiently } from '../ui/loadPatiently';
import { useTranslate } from '../ui/useTranslate';

const BEGIN = partOf(
  async () => (await loadPatiently(() => import('../workbench/begin/BeginDialog'))).BeginDialog,
);

/** The way to the desk where documents are coded, among the ways to the pages. */
export function CodeDocuments() {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="page-button" onClick={() => setOpen(true)}>
        {t('app.code')}
      </button>
      {open && <LazyPart part={BEGIN} props={{ onClose: () => setOpen(false) }} />}
    </>
  );
}
