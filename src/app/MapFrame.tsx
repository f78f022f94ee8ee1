import { type ComponentType, useEffect, useState } from 'react';
import type { Theme } from '../marks/palette';
import { settleMap } from '../store/mapSettled';
import { loadPatiently } from '../ui/loadPatiently';
import { useTranslate } from '../ui/useTranslate';

type MapView = ComponentType<{ readonly theme: Theme }>;

function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // Browsers keep only a few contexts: this one is given back at once.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** A list and no condition: the bundler would make one call of the two and lose one's styles. */
const VIEWS = {
  still: async () => (await loadPatiently(() => import('./drawingRoom'))).StillMap,
  moving: async () => (await loadPatiently(() => import('../map/MapView'))).default,
};

type Loading =
  | { readonly step: 'loading' }
  | { readonly step: 'no_webgl' }
  | { readonly step: 'failed' }
  | { readonly step: 'loaded'; readonly View: MapView };

function useMapView(attempt: number): Loading {
  const [loading, setLoading] = useState<Loading>({ step: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    setLoading({ step: 'loading' });
    let current = true;
    const still = !hasWebGl();
    VIEWS[still ? 'still' : 'moving']().then(
      (View) => {
        if (current) setLoading({ step: 'loaded', View });
        if (still) settleMap();
      },
      () => {
        if (current) setLoading({ step: still ? 'no_webgl' : 'failed' });
        settleMap();
      },
    );
    return () => {
      current = false;
    };
  }, [attempt]);
  return loading;
}

/**
 * The map's place on the page: shown at once, filled when the map library has loaded, or the still
 * map where the browser has no WebGL.
 */
export function MapFrame({ theme }: { readonly theme: Theme }) {
  const translate = useTranslate();
  const [attempt, setAttempt] = useState(0);
  const loading = useMapView(attempt);
  if (loading.step === 'loaded') return <loading.View theme={theme} />;
  return (
    <section
      className={loading.step === 'loading' ? 'app-message app-loading' : 'app-message'}
      aria-label={translate('region.map')}
    >
      <p>{translate(MESSAGES[loading.step])}</p>
      {loading.step === 'failed' && (
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
  );
}

const MESSAGES = {
  loading: 'map.loading',
  no_webgl: 'map.noWebgl',
  failed: 'map.chunkFailed',
} as const;
