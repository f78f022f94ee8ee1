import { selectChosenEvent } from '../store/selectors';
import { useView } from '../store/useView';
import { type Selection, STORIES, sameSelection } from '../store/view';
import { useTranslate } from '../ui/useTranslate';
import { EventLine } from './event/EventLine';
import { PlaceHead } from './place/PlaceHead';
import { selectionName } from './selectionName';
import { usePanel } from './usePanel';
import './panelWay.css';

interface PanelWayProps {
  /** What the way back leads to; `null` where it would lead nowhere. */
  readonly back: Selection | null;
  readonly close: () => void;
  /** Whether it stays in sight, and can be pulled by, where the evidence is a low sheet. */
  readonly peek?: boolean;
}

/** While something is chosen: the way back, what it is in a line, and the way out of all of it. */
export function PanelWay({ back, close, peek = false }: PanelWayProps) {
  const t = useTranslate();
  const dataset = useView((state) => state.dataset);
  const selection = useView((state) => state.selection);
  const record = useView(selectChosenEvent);
  if (selection.type === 'none') return null;
  const place = selection.type === 'place' ? dataset.places.get(selection.id) : undefined;
  return (
    <div className="panel-way" data-peek={peek ? '' : undefined}>
      {back && <WayBack back={back} named={!place && !record} />}
      {place && selection.type === 'place' && <PlaceHead place={place} kind={selection.kind} />}
      {record && <EventLine record={record} />}
      <button
        type="button"
        className="way-button way-out"
        aria-label={t('panel.close')}
        title={t('panel.close')}
        onClick={close}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
          <path d="M3 3L13 13M13 3L3 13" />
        </svg>
      </button>
    </div>
  );
}

interface WayBackProps {
  readonly back: Selection;
  /** Whether there is room for its name beside the arrow. */
  readonly named: boolean;
}

function WayBack({ back, named }: WayBackProps) {
  const t = useTranslate();
  const { goBack } = usePanel();
  const lang = useView((state) => state.lang);
  const whole = useView((state) => state.whole);
  const own = useView((state) => state.own);
  const story = useView((state) => state.dataset.stories.get(state.story?.story ?? '')?.title);
  const name =
    (sameSelection(back, STORIES) && story?.[lang]) || selectionName(back, whole, own, lang, t);
  return (
    <button
      type="button"
      className="way-button"
      aria-label={back.type === 'none' ? t('panel.backToOverview') : t('panel.back', { name })}
      title={name}
      onClick={goBack}
    >
      <span aria-hidden="true">‹</span>
      {named && <span className="back-name">{name}</span>}
    </button>
  );
}
