import { useEffect, useState } from 'react';
import { reportFault } from '../ui/reportFault';
import { savesData } from '../ui/savesData';
import { useTranslate } from '../ui/useTranslate';
import { keepUsed } from './keepFiles';
import { onNewVersion, registerUnasked, reloadInto } from './registration';
import './offline.css';

/** Says that a new version is ready, and waits: the page reloads when the reader asks for it. */
export default function UpdateNotice() {
  const t = useTranslate();
  const [updated, setUpdated] = useState<ServiceWorkerRegistration | null>(null);
  useEffect(() => {
    let current = true;
    let stop = (): void => undefined;
    registerUnasked().then(async (registration) => {
      if (!registration || !current) return;
      stop = onNewVersion(registration, () => setUpdated(registration));
      registration.active?.postMessage('mend');
      if (!savesData()) await keepUsed().catch(reportFault);
    });
    return () => {
      current = false;
      stop();
    };
  }, []);
  return (
    <div role="status">
      {updated && (
        <p className="update-notice">
          <span>{t('offline.update')}</span>
          <button type="button" className="plain-button" onClick={() => reloadInto(updated)}>
            {t('offline.reload')}
          </button>
        </p>
      )}
    </div>
  );
}
