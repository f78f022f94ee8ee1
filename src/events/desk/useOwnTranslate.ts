import { OWN } from '../../ui/messages/own';
import { useMessages } from '../../ui/useMessages';

/** The translator of what is said about own files, in the interface language. */
export const useOwnTranslate = () => useMessages(OWN);

export type OwnTranslate = ReturnType<typeof useOwnTranslate>;
