import { type ComponentType, useEffect, useState } from 'react';
import type { Theme } from '../marks/palette';
import { settleMap } from '../store/mapSettled';
import { isReading } from '../store/stories';
import { useView } from '../store/useView';
import type { ViewState } from '../store/viewStore';
import { EMBEDDED } from '../ui/embedded';
import { LazyPart, partOf } from '../ui/LazyPart';
import { isGone, loadPatiently, reloadable } from '../ui/loadPatiently';
import { ReloadOffer } from '../ui/ReloadOffer';
import { useTranslate } from '../ui/useTranslate';
import { drawsMaps } from './drawsMaps';
import { Guarded } from './Guarded';
import { NoPoint } from './NoPoint';
import { keepStillMap, useStillMap } from './useStillMap';

const PLAY_CAPTION = partOf(
  async () => (await loadPatiently(() => import('./PlayCaption'))).PlayCaption,
);
const STORY_QUOTE = partOf(
  async () => (await loadPatiently(() => import('./StoryQuote'))).StoryQuote,
);

type MapView = ComponentType<{ readonly theme: Theme }>;

const loadStill = reloadable(() => import('./stillPictures'));
const loadMoving = reloadable(() => import('../map/MapView'));
/** A list and no condition: the bundler would make one call of the two and lose one's styles. */
const VIEWS = {
  still: async () => (await loadStill()).StillMap,
  moving: async () => (await loadMoving()).default,
};

const AGAIN_AFTER_MS = 1_000;

type Loading =
  | { readonly step: 'loading' }
  | { readonly step: 'no_webgl' }
  | { readonly step: 'failed' }
  | { readonly step: 'gone' }
  | { readonly step: 'loaded'; readonly View: MapView };

function useMapView(attempt: number): Loading {
  const [loading, setLoading] = useState<Loading>({ step: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    setLoading({ step: 'loading' });
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const still = !drawsMaps();
    const load = (andAgain: boolean) =>
      VIEWS[still ? 'still' : 'moving']().then(
        (View) => {
          if (current) setLoading({ step: 'loaded', View });
          if (still) settleMap();
        },
        async (error: unknown) => {
          if (!current) return;
          setLoading({ step: still ? 'no_webgl' : 'failed' });
          settleMap();
          const gone = await isGone(error);
          if (!current) return;
          if (gone) setLoading({ step: 'gone' });
          // The message stands at once; a network that only stumbled takes it away again.
          else if (andAgain) timer = setTimeout(() => load(false), AGAIN_AFTER_MS);
        },
      );
    load(true);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [attempt]);
  return loading;
}

/** A link names a step, which says where to look, and the step is still on its way. */
const awaitsStep = ({ story, stories, camera }: ViewState): boolean =>
  story !== null && camera === null && stories.status === 'pending';

/** Whether the map waits, so that its first picture is the one that the link's step asks for. */
function useFirstStep(): boolean {
  const awaits = useView(awaitsStep);
  const [held, setHeld] = useState(awaits);
  // A story that is opened later finds a map that stands, and moves it.
  if (held && !awaits) setHeld(false);
  return held && awaits;
}

/**
 * The map's place on the page: shown at once, filled when the map library has loaded, or the still
 * map where the browser has no WebGL.
 */
export function MapFrame({ theme }: { readonly theme: Theme }) {
  const translate = useTranslate();
  const [attempt, setAttempt] = useState(0);
  const loading = useMapView(attempt);
  const held = useFirstStep();
  // A frame in another page has no room for it beside the story's card.
  const withQuote = useView(isReading) && !EMBEDDED;
  const withCaption = useView(({ played }) => played.trace.length > 0);
  const caption = (
    <Guarded quiet>{withCaption && <LazyPart part={PLAY_CAPTION} props={{}} quiet />}</Guarded>
  );
  const still = useStillMap() && (
    <div key="still" ref={keepStillMap} className="still-kept" aria-hidden="true" />
  );
  if (loading.step === 'loaded' && !held)
    return (
      <>
        {still}
        <loading.View theme={theme} />
        <Guarded quiet>
          <NoPoint />
        </Guarded>
        {caption}
        <Guarded quiet>{withQuote && <LazyPart part={STORY_QUOTE} props={{}} quiet />}</Guarded>
      </>
    );
  const step = loading.step === 'loaded' ? 'loading' : loading.step;
  return (
    <>
      {still}
      <section
        className={step === 'loading' ? 'app-message app-loading' : 'app-message'}
        aria-label={translate('region.map')}
      >
        <p>{translate(MESSAGES[step])}</p>
        {step === 'gone' && <ReloadOffer className="app-retry" />}
        {step === 'failed' && (
          <button
            type="button"
            className="app-retry"
            // Some browsers remember a failed module for as long as the page stands.
            onClick={() => (attempt === 0 ? setAttempt(1) : window.location.reload())}
          >
            {translate('map.retry')}
          </button>
        )}
      </section>
      {caption}
    </>
  );
}

const MESSAGES = {
  loading: 'map.loading',
  no_webgl: 'map.noWebgl',
  failed: 'map.chunkFailed',
  gone: 'map.gone',
} as const;
