import { useId } from 'react';
import { KINDS, type Kind } from '../../domain/vocabulary';
import { MarkIcon } from '../../marks/MarkIcon';
import { partBehindDoor } from '../../slots/door';
import {
  NO_RECORDS,
  type RecordCount,
  selectContextCount,
  selectLayerCounts,
} from '../../store/selectors';
import { isAlongStory } from '../../store/stories';
import { useView } from '../../store/useView';
import { LazyPart } from '../../ui/LazyPart';
import { usePopover } from '../../ui/usePopover';
import { useTranslate } from '../../ui/useTranslate';
import { layerCountInWords, recordsOf } from '../../words/counts';
import { useContextLine } from '../event/ContextCard';
import { Key } from './Key';
import './layers.css';
import './alongStory.css';

const OWN_SETS = partBehindDoor(({ panel }) => panel.layers);

/** What the map is about comes first, what stands around it after. */
const AROUND: ReadonlySet<Kind> = new Set(['political', 'other']);
const GROUPS = [
  KINDS.filter((kind) => !AROUND.has(kind)),
  KINDS.filter((kind) => AROUND.has(kind)),
] as const;

/**
 * What is shown: a switch for each layer with its count, for what other pages tell and for the
 * reader's own files, and the key. A row over the page at desks, elsewhere behind a button.
 */
export function LayerList() {
  const t = useTranslate();
  const hasOwn = useView(({ own }) => own.some);
  const hasContext = useView(({ whole }) => whole.hasContext);
  const { open, toggle, close, rootRef, buttonRef } = usePopover();
  const contentId = useId();
  return (
    <section ref={rootRef} className="layer-list" aria-label={t('region.layers')}>
      <button
        ref={buttonRef}
        type="button"
        className="layers-toggle"
        aria-expanded={open}
        aria-controls={contentId}
        onClick={toggle}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
          <path d="M10 3L17.5 7L10 11L2.5 7ZM3.5 10.5L10 14L16.5 10.5M3.5 13.7L10 17.2L16.5 13.7" />
        </svg>
        {t('panel.legendToggle')}
      </button>
      <div id={contentId} className={open ? 'layers-content is-open' : 'layers-content'}>
        <h2 className="layers-heading layers-title">{t('region.layers')}</h2>
        {GROUPS.map((kinds) => (
          <ul key={kinds[0]} className="layers">
            {kinds.map((kind) => (
              <li key={kind}>
                <LayerSwitch kind={kind} />
              </li>
            ))}
          </ul>
        ))}
        {hasContext && (
          <ul className="layers">
            <li>
              <ContextSwitch />
            </li>
          </ul>
        )}
        {hasOwn && <LazyPart part={OWN_SETS} props={{}} quiet />}
        <Key onLeave={close} />
      </div>
    </section>
  );
}

function LayerSwitch({ kind }: { readonly kind: Kind }) {
  const t = useTranslate();
  const shown = useView(({ layers }) => layers.has(kind));
  const toggleLayer = useView((state) => state.toggleLayer);
  const count = useView(selectLayerCounts).get(kind) ?? NO_RECORDS;
  // Beside a story only the symbols are to be seen.
  const along = useView(isAlongStory);
  return (
    <label className="layer" title={along ? t(`layer.${kind}`) : undefined}>
      <input type="checkbox" checked={shown} onChange={() => toggleLayer(kind)} />
      <MarkIcon kind={kind} />
      <span className="layer-name">{t(`layer.${kind}`)}</span> <LayerCount count={count} />
    </label>
  );
}

/** The one switch for everything that other public pages tell, with the number of it on the map. */
function ContextSwitch() {
  const t = useTranslate();
  const shown = useView(({ tiers }) => tiers.has('context'));
  const setContextShown = useView((state) => state.setContextShown);
  const { context } = useView(selectContextCount).drawn;
  return (
    <label className="layer" title={useContextLine()}>
      <input type="checkbox" checked={shown} onChange={() => setContextShown(!shown)} />
      <MarkIcon kind="other" tier="context" />
      <span className="layer-name">{t('panel.context.switch')}</span>{' '}
      {context > 0 && <span className="layer-figures">{context}</span>}
    </label>
  );
}

/**
 * How many records of the documents a layer has on the map: one number for the eye, nothing where there
 * is none; in words also how many of them have uncertain dates, how many stand only in the list, and what
 * other pages add.
 */
function LayerCount({ count }: { readonly count: RecordCount }) {
  const t = useTranslate();
  const words = layerCountInWords(count, t);
  return (
    <>
      <span className="layer-count visually-hidden">{words}</span>
      <span className="layer-figures" aria-hidden="true" title={words}>
        {recordsOf(count.drawn) > 0 && recordsOf(count.drawn)}
      </span>
    </>
  );
}
