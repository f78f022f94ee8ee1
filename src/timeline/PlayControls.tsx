import { memo } from 'react';
import { useView } from '../store/useView';
import { useTranslate } from '../ui/useTranslate';

const ICONS = {
  play: 'M5 3.2L15.5 9.5L5 15.8Z',
  pause: 'M4.5 3.5H8V15.5H4.5ZM11 3.5H14.5V15.5H11Z',
  previous: 'M12.5 4.5L7 9.5L12.5 14.5M5 4.5V14.5',
  next: 'M6.5 4.5L12 9.5L6.5 14.5M14 4.5V14.5',
} as const;

interface IconButtonProps {
  readonly icon: keyof typeof ICONS;
  readonly name: string;
  readonly onClick: () => void;
}

function IconButton({ icon, name, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`timeline-${icon}`}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <svg viewBox="0 0 19 19" width="19" height="19" aria-hidden="true" focusable="false">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}

interface PlayControlsProps {
  readonly step: (direction: 1 | -1) => void;
}

export const PlayControls = memo(function PlayControls({ step }: PlayControlsProps) {
  const t = useTranslate();
  const playing = useView((state) => state.playing);
  const setPlaying = useView((state) => state.setPlaying);
  return (
    <div className="timeline-play-controls">
      <IconButton icon="previous" name={t('timeline.previous')} onClick={() => step(-1)} />
      <IconButton
        icon={playing ? 'pause' : 'play'}
        name={t(playing ? 'timeline.pause' : 'timeline.play')}
        onClick={() => setPlaying(!playing)}
      />
      <IconButton icon="next" name={t('timeline.next')} onClick={() => step(1)} />
    </div>
  );
});
