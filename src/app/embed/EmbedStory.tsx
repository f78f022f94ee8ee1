import { useView } from '../../store/useView';
import { STORIES, sameSelection } from '../../store/view';
import { EMBED } from '../../ui/messages/embed';
import { useMessages } from '../../ui/useMessages';

/** The way back to a guided reading whose card was closed, or left for a record. */
export function EmbedStory() {
  const t = useMessages(EMBED);
  const isOpen = useView(({ story }) => story !== null);
  const isRead = useView(({ selection }) => sameSelection(selection, STORIES));
  const select = useView((state) => state.select);
  if (!isOpen || isRead) return null;
  return (
    <button type="button" className="embed-button embed-story" onClick={() => select(STORIES)}>
      {t('embed.story')}
    </button>
  );
}
