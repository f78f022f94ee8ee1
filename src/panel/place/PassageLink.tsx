import type { QuotedPassage } from '../../dataset/passages';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';

interface PassageLinkProps {
  readonly passage: QuotedPassage;
  /** Whether it stands before this link on the page. */
  readonly above: boolean;
  /** Named by its first words, where a publisher has several. */
  readonly withWords?: boolean;
}

/** Enough to tell passages apart, and too few to stand for one. */
const FIRST_WORDS = 4;

/** Leads to a passage that stands elsewhere on the page. The address holds the view, so it is no link. */
export function PassageLink({ passage, above, withWords = false }: PassageLinkProps) {
  const t = useTranslate();
  const sources = useView((state) => state.dataset.sources);
  const { source, exact } = passage.quote;
  const publisher = sources.get(source)?.publisher ?? source;
  const go = () => {
    const target = document.getElementById(passage.id);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
  };
  return (
    <button type="button" className="link-button" onClick={go}>
      <span className={withWords ? 'visually-hidden' : undefined}>
        {t(above ? 'panel.passageAbove' : 'panel.passageBelow', { publisher })}
        {withWords && t('panel.separator')}
      </span>
      {withWords && (
        <span className="passage-start" lang={sources.get(source)?.language}>
          {exact.split(/\s+/).slice(0, FIRST_WORDS).join(' ')} …
        </span>
      )}
    </button>
  );
}
