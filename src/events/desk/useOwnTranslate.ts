import { useMessages } from '../../ui/useMessages';
import { OWN } from '../words/own';

/** The translator of what is said about own files, in the interface language. */
export const useOwnTranslate = () => useMessages(OWN);

export type OwnTranslate = ReturnType<typeof useOwnTranslate>;
