import { FILE_INPUT_ID } from '../slots/openFiles';
import { useTranslate } from '../ui/useTranslate';
import './openEvents.css';

interface OpenEventsProps {
  readonly onFiles: (files: Iterable<File>) => void;
}

/** The button that opens own files: the input itself, under a label that looks like one. */
export function OpenEvents({ onFiles }: OpenEventsProps) {
  const t = useTranslate();
  return (
    <label className="quiet-control open-events">
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
        <path d="M10 13V4M6.5 7.5L10 4L13.5 7.5M3.5 12.5V16.5H16.5V12.5" />
      </svg>
      <span className="quiet-control-name">{t('own.open')}</span>
      <input
        id={FILE_INPUT_ID}
        type="file"
        multiple
        onChange={({ target }) => {
          onFiles(target.files ?? []);
          // The same file, mended, may be chosen again.
          target.value = '';
        }}
      />
    </label>
  );
}
