import { type ComponentType, useEffect, useState } from 'react';
import { PartGoneError } from './loadPatiently';
import { ReloadOffer } from './ReloadOffer';
import { useTranslate } from './useTranslate';

/** A component whose code loads when it is first shown. */
export interface Part<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>;
  /** Shown again, it stands there at once. */
  loaded: ComponentType<Props> | null;
}

/** Describes a component for `LazyPart`. */
export const partOf = <Props extends object>(load: Part<Props>['load']): Part<Props> => ({
  load,
  loaded: null,
});

interface LazyPartProps<Props extends object> {
  readonly part: Part<Props>;
  readonly props: Props;
  /** A detail beside others, for which nobody waits: that it is loading is not said. */
  readonly quiet?: boolean;
}

/** A part that takes longer than this is said to be loading; for others words would only flicker. */
const SLOW_AFTER_MS = 300;

/** `failed`: asking again may help; `gone`: only a new page does. */
type Stage = 'loading' | 'slow' | 'failed' | 'gone';

/**
 * Shows a part of the page. Where its code does not arrive, a message stands in its place, with a
 * button for what may help. Give it a key where parts take turns.
 */
export function LazyPart<Props extends object>({
  part,
  props,
  quiet = false,
}: LazyPartProps<Props>) {
  const t = useTranslate();
  const [attempt, setAttempt] = useState(0);
  const [Loaded, setLoaded] = useState(() => part.loaded);
  const [stage, setStage] = useState<Stage>('loading');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    if (part.loaded) return;
    let current = true;
    setStage('loading');
    const timer = setTimeout(() => setStage('slow'), SLOW_AFTER_MS);
    part.load().then(
      (component) => {
        part.loaded = component;
        // A function would be taken for an update of the state.
        if (current) setLoaded(() => component);
      },
      (error: unknown) => {
        clearTimeout(timer);
        if (current) setStage(error instanceof PartGoneError ? 'gone' : 'failed');
      },
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [part, attempt]);
  if (Loaded) return <Loaded {...props} />;
  switch (stage) {
    case 'loading':
      return null;
    case 'slow':
      return quiet ? null : (
        <p className="panel-hint" role="status" aria-busy="true">
          {t('app.partLoading')}
        </p>
      );
    case 'failed':
      return (
        <p className="panel-hint" role="alert">
          {t('app.partMissing')}{' '}
          <button type="button" className="link-button" onClick={() => setAttempt(attempt + 1)}>
            {t('map.retry')}
          </button>
        </p>
      );
    case 'gone':
      return (
        <p className="panel-hint" role="alert">
          {t('app.partGone')} <ReloadOffer className="link-button" />
        </p>
      );
  }
}
