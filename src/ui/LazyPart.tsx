import { type ComponentType, useEffect, useState } from 'react';
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
}

/**
 * Shows a part of the page: until its code has arrived nothing stands in its place, and where it does
 * not arrive, a message with a button that asks again. Give it a key where parts take turns.
 */
export function LazyPart<Props extends object>({ part, props }: LazyPartProps<Props>) {
  const t = useTranslate();
  const [attempt, setAttempt] = useState(0);
  const [Loaded, setLoaded] = useState(() => part.loaded);
  const [failed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    if (part.loaded) return;
    let current = true;
    setFailed(false);
    part.load().then(
      (component) => {
        part.loaded = component;
        // A function would be taken for an update of the state.
        if (current) setLoaded(() => component);
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [part, attempt]);
  if (Loaded) return <Loaded {...props} />;
  if (!failed) return null;
  return (
    <p className="panel-hint" role="alert">
      {t('app.partMissing')}{' '}
      <button type="button" className="link-button" onClick={() => setAttempt(attempt + 1)}>
        {t('map.retry')}
      </button>
    </p>
  );
}
