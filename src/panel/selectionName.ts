import type { Dataset } from '../dataset/dataset';
import type { Lang } from '../domain/record';
import type { OwnEvents } from '../store/own';
import type { PageId, Selection } from '../store/view';
import type { Translate } from '../ui/useTranslate';

type Own = Pick<OwnEvents, 'published'>;

/** What a page is called: that of own events otherwise where published sets are among them. */
export const pageName = (id: PageId, { published }: Own, t: Translate): string =>
  t(id === 'own' && published ? 'panel.page.own.any' : `panel.page.${id}`);

/** The heading of what is chosen. */
export function selectionName(
  selection: Selection,
  dataset: Dataset,
  own: Own,
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
      return pageName(selection.id, own, t);
    case 'own':
      return t(own.published ? 'panel.ownEvent.any' : 'panel.ownEvent');
  }
}
