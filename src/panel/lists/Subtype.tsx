import { useTranslate } from '../../ui/useTranslate';
import { subtypeKey } from './subtypes';

/** A sub-event type in the reader's language, or as coded where it has no translation. */
export function Subtype({ subtype }: { readonly subtype: string }) {
  const t = useTranslate();
  const key = subtypeKey(subtype);
  return key ? <span>{t(key)}</span> : <span lang="en">{subtype}</span>;
}
