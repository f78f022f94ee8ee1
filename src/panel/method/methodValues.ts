import { useView } from '../../store/useView';
import { METHOD } from '../../ui/messages/method';
import { useMessages } from '../../ui/useMessages';
import { useTranslate } from '../../ui/useTranslate';
import { useDocuments } from '../../words/documents';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What the texts on method say of this project: how many documents it has, what they leave out, its licence. */
export function useMethodValues() {
  const t = useTranslate();
  const words = useMessages(METHOD);
  const documents = useDocuments();
  const { hasContext, project } = useView((state) => state.whole);
  const { silent, borders } = project.method ?? {};
  return {
    ...documents,
    from: t('panel.fromDocuments', documents),
    read: words('panel.method.read', { ...documents, Number: capital(documents.number) }),
    unsaid: words('panel.method.unsaid', documents),
    pale: hasContext ? words('panel.method.pale') : '',
    silent: silent ? t('panel.separator') + silent[t.lang] : '',
    borders: borders ? `${borders[t.lang]} ` : '',
    licence: project.licence.name,
  };
}
