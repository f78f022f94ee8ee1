import type { RecordCount } from '../../store/selectors';
import { useTranslate } from '../../ui/useTranslate';
import { countWithContext } from '../lists/words';

/** How many records a layer has in the window: in words for whoever listens, in figures for the eye. */
export function LayerCount({ count }: { readonly count: RecordCount }) {
  const t = useTranslate();
  const { certain, possible, context } = count;
  const words = countWithContext(count, t);
  return (
    <>
      <span className="layer-count visually-hidden">{words}</span>
      <span className="layer-figures" aria-hidden="true" title={words}>
        {certain}
        {possible > 0 && <em>+{possible}</em>}
        {context > 0 && <span className="layer-context"> · {context}</span>}
      </span>
    </>
  );
}
