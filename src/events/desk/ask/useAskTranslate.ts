import { OWN_ASK } from '../../../ui/messages/ownAsk';
import { useMessages } from '../../../ui/useMessages';

/** The translator of what is asked about own files, in the interface language. */
export const useAskTranslate = () => useMessages(OWN_ASK);

export type AskTranslate = ReturnType<typeof useAskTranslate>;
