import type { Dataset } from '../dataset/dataset';
import type { Lang } from '../domain/record';
import type { Selection } from '../store/view';
import type { Translate } from '../ui/useTranslate';

/** The heading of what is chosen. */
export function selectionName(
  selection: Selection,
  dataset: Dataset,
  lang: Lang,
  t: Translate,
): string {
  switch (selection.type) {
    case 'none':
      return t('panel.overview');
    case 'place': {
      const place = dataset.places.get(selection.id)?.name[lang];
      if (place === undefined) return t('panel.overview');
      return selection.kind
        ? t('panel.kindAt', { kind: t(`layer.${selection.kind}`), place })
        : place;
    }
    case 'event': {
      const row = dataset.rowOf.get(selection.id);
      const record = row === undefined ? undefined : dataset.events[row];
      return record?.title[lang] ?? t('panel.overview');
    }
    case 'source':
      return dataset.sources.get(selection.id)?.publisher ?? t('panel.overview');
    case 'actor':
      return dataset.actors.get(selection.id)?.name[lang] ?? t('panel.overview');
    case 'page':
      return t(`panel.page.${selection.id}`);
    case 'own':
      return t('panel.ownEvent');
  }
}
