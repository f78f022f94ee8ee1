import type { StorySentence as Sentence } from '../../dataset/stories';
import type { EventId } from '../../domain/ids';
import { RecordIcon } from '../../marks/RecordIcon';
import { ProjectText } from '../../store/ProjectText';
import { useView } from '../../store/useView';
import { STORY_READER } from '../../ui/messages/storyReader';
import { useMessages } from '../../ui/useMessages';
import { highlightsOf } from '../highlight';
import { usePanel } from '../usePanel';

const lastWordOf = (text: string): number => text.lastIndexOf(' ') + 1;

/** A sentence, followed by a mark for each record or measured claim that it rests on. */
export function StorySentence({ sentence }: { readonly sentence: Sentence }) {
  return (
    <span className="story-sentence">
      <ProjectText text={sentence}>{(text) => text.slice(0, lastWordOf(text))}</ProjectText>
      {/* The marks never begin a line, where they would seem to belong to what follows. */}
      <span className="story-marks">
        <ProjectText text={sentence}>{(text) => text.slice(lastWordOf(text))}</ProjectText>
        {sentence.records.map((id) => (
          <RecordMark key={id} id={id} />
        ))}
        {sentence.claims.map((id) => (
          <ClaimMark key={id} id={id} />
        ))}
      </span>{' '}
    </span>
  );
}

/** Opens a record. */
function RecordMark({ id }: { readonly id: EventId }) {
  const t = useMessages(STORY_READER);
  const lang = useView((state) => state.lang);
  const record = useView(({ whole }) => whole.events[whole.rowOf.get(id) ?? -1]);
  const { choose } = usePanel();
  if (!record) return null;
  const name = t('story.record', { title: record.title[lang] });
  return (
    <button
      type="button"
      className="story-mark"
      aria-label={name}
      title={name}
      onClick={() => choose({ type: 'event', id })}
      {...highlightsOf([id])}
    >
      <RecordIcon record={record} size={16} />
    </button>
  );
}

/** Opens the document at the words of a claim, under which stands what was measured. */
function ClaimMark({ id }: { readonly id: string }) {
  const t = useMessages(STORY_READER);
  const claim = useView(({ whole }) => whole.claims.find((candidate) => candidate.id === id));
  const sources = useView(({ whole }) => whole.sources);
  const { read } = usePanel();
  const publisher = claim && sources.get(claim.source)?.publisher;
  if (!claim || publisher === undefined) return null;
  const name = t('story.claim', { publisher });
  return (
    <button
      type="button"
      className="story-mark"
      aria-label={name}
      title={name}
      onClick={() => read(claim.source, claim.start)}
      {...highlightsOf(claim.events)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d="M1.5 5.5h13v5h-13zM4.5 5.5v2M8 5.5v3M11.5 5.5v2" />
      </svg>
    </button>
  );
}
