import { useCallback, useEffect, useRef, useState } from 'react';
import { reportFault } from '../ui/reportFault';
import { savesData } from '../ui/savesData';
import { useTranslate } from '../ui/useTranslate';
import { type Kept, keepAll, readKept, removeExtra } from './keepFiles';
import { canKeep, registerUnasked } from './registration';
import './offline.css';

const BYTES_PER_MB = 1_000_000;
const LEAST_MB = 0.1;

/** To a tenth, and never nothing for something. */
const megabytes = (bytes: number): number =>
  bytes === 0 ? 0 : Math.max(LEAST_MB, Math.round((bytes / BYTES_PER_MB) * 10) / 10);

type Failure = 'failed' | 'noRoom';

/** What can be told from the error that ended the storing; `null` where the reader ended it. */
function failureOf(error: unknown): Failure | null {
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError') return null;
  return name === 'QuotaExceededError' ? 'noRoom' : 'failed';
}

interface Running {
  readonly done: number;
  readonly total: number;
}

/** Keeps the whole app on the device where the reader asks for it, and says how much that is. */
export default function OfflineControl() {
  const t = useTranslate();
  const [kept, setKept] = useState<Kept | null>(null);
  const [running, setRunning] = useState<Running | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const stop = useRef<AbortController | null>(null);
  const look = useCallback(
    () =>
      // Where nothing can be stored, or the list is out of reach, there is nothing to offer.
      readKept().then(setKept, reportFault),
    [],
  );
  useEffect(() => {
    if (!canKeep()) return;
    void registerUnasked().then(look);
    return () => stop.current?.abort();
  }, [look]);

  // Without a reason of the reader's, a core that is missing cannot be kept in this browser.
  if (!kept || (!kept.hasCore && !savesData())) return null;
  const keep = async () => {
    const total = kept.missingBytes;
    const controller = new AbortController();
    stop.current = controller;
    setFailure(null);
    setRunning({ done: 0, total });
    try {
      await keepAll(controller.signal, (done) => setRunning({ done, total }));
    } catch (error) {
      reportFault(error);
      setFailure(failureOf(error));
    }
    setRunning(null);
    await look();
  };
  const remove = () => removeExtra().then(look, look);
  const size = megabytes(kept.missingBytes);
  return (
    <section className="offline" aria-label={t('offline.heading')}>
      {running ? (
        <p className="offline-running">
          <progress value={running.done} max={running.total} aria-label={t('offline.heading')} />
          <span>
            {t('offline.progress', {
              done: megabytes(running.done),
              size: megabytes(running.total),
            })}
          </span>
          <button type="button" className="plain-button" onClick={() => stop.current?.abort()}>
            {t('offline.stop')}
          </button>
        </p>
      ) : (
        <>
          <p>{t(kept.hasCore ? 'offline.core' : 'offline.coreNot')}</p>
          {kept.missing.length > 0 || !kept.hasCore ? (
            <p className="offline-action">
              <button type="button" className="plain-button" onClick={keep}>
                {t('offline.keep', { size })}
              </button>
              <span>{t('offline.keepHint')}</span>
            </p>
          ) : (
            <p className="offline-action" role="status">
              <span>{t('offline.kept')}</span>
              <button type="button" className="plain-button" onClick={remove}>
                {t('offline.remove', { size: megabytes(kept.extraBytes) })}
              </button>
            </p>
          )}
        </>
      )}
      {failure && (
        <p className="offline-failure" role="alert">
          {t(`offline.${failure}`)}
        </p>
      )}
    </section>
  );
}
