import { useMessages } from '../../../ui/useMessages';
import { OWN_ASK } from '../../words/ownAsk';

/** The translator of what is asked about own files, in the interface language. */
export const useAskTranslate = () => useMessages(OWN_ASK);

export type AskTranslate = ReturnType<typeof useAskTranslate>;
