import type { Notice } from '../store/notices';
import { useView } from '../store/useView';
import { ReloadOffer } from '../ui/ReloadOffer';
import { type Translate, useTranslate } from '../ui/useTranslate';
import './notices.css';

function noticeInWords({ kind, details }: Notice, t: Translate): string {
  switch (kind) {
    case 'bad_url':
      return t('panel.badUrl', { details: details.join(', ') });
    case 'other_version':
      return t('cite.otherVersion', { version: details.join(', ') });
    case 'no_messages':
      return t('app.noMessages');
    case 'new_version':
      return t('app.newVersion');
  }
}

/** Messages about what was set aside, each until it is dismissed. */
export function Notices() {
  const t = useTranslate();
  const notices = useView((state) => state.notices);
  const dismiss = useView((state) => state.dismissNotice);
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <p key={notice.id} className="notice">
          <span>{noticeInWords(notice, t)}</span>
          {notice.kind === 'new_version' && <ReloadOffer className="plain-button" />}
          <button type="button" className="plain-button" onClick={() => dismiss(notice.id)}>
            {t('panel.dismiss')}
          </button>
        </p>
      ))}
    </div>
  );
}
