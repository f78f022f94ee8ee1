import { useTranslate } from '../../ui/useTranslate';
import { PanelHeading } from '../PanelHeading';

/** The reader's own files: what they hold, and their events in the window. */
export function OwnPage() {
  const t = useTranslate();
  return <PanelHeading>{t('panel.page.own')}</PanelHeading>;
}
