import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import type { QuotedPassage } from './passages';

interface PassageLinkProps {
  readonly passage: QuotedPassage;
  /** Whether it stands before this link on the page. */
  readonly above: boolean;
}

/** Leads to a passage that stands elsewhere on the page. The address holds the view, so it is no link. */
export function PassageLink({ passage, above }: PassageLinkProps) {
  const t = useTranslate();
  const sources = useView((state) => state.dataset.sources);
  const publisher = sources.get(passage.quote.source)?.publisher ?? passage.quote.source;
  const go = () => {
    const target = document.getElementById(passage.id);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
  };
  return (
    <button type="button" className="link-button" onClick={go}>
      {t(above ? 'panel.passageAbove' : 'panel.passageBelow', { publisher })}
    </button>
  );
}
