import { useId } from 'react';
import { WHOLE_DATA } from '../../dataset/exporters/wholeData';
import { SHARE } from '../../ui/messages/share';
import { useMessages } from '../../ui/useMessages';

/** The open data that the build wrote beside the page: all records, whatever the view shows. */
export function WholeData() {
  const t = useMessages(SHARE);
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>{t('share.data')}</h3>
      <p className="share-hint">{t('share.data.hint')}</p>
      <ul className="share-files">
        {WHOLE_DATA.map((name) => (
          <li key={name}>
            <a href={`data/${name}`} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
