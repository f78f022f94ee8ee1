import { useView } from '../store/useView';
import { reportFault } from '../ui/reportFault';
import { useTranslate } from '../ui/useTranslate';

/** Says that notes, differences and context did not arrive: without it their absence would be a claim. */
export function DetailsMissing() {
  const t = useTranslate();
  const failed = useView((state) => state.detailsFailed);
  const completeDataset = useView((state) => state.completeDataset);
  if (!failed) return null;
  return (
    <p className="panel-hint" role="alert">
      {t('panel.detailsMissing')}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => completeDataset().catch(reportFault)}
      >
        {t('panel.detailsRetry')}
      </button>
    </p>
  );
}
