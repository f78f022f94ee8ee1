import { MarkIcon } from '../../marks/MarkIcon';
import { useTranslate } from '../../ui/useTranslate';
import './keyRows.css';

/** How sure a mark is, in five rows: the items of a list of the class `key-rows`. */
export function KeyRows() {
  const t = useTranslate();
  return (
    <>
      <li>
        <MarkIcon kind="attack" status="occurred" />
        {t('panel.legend.solid')}
      </li>
      <li>
        <MarkIcon kind="attack" status="claimed" />
        {t('panel.legend.dashed')}
      </li>
      <li>
        <MarkIcon kind="attack" status="planned" />
        {t('panel.legend.dotted')}
      </li>
      <li>
        <MarkIcon kind="attack" faint />
        {t('panel.legend.faint')}
      </li>
      <li>
        <MarkIcon kind="attack" tier="context" />
        {t('panel.context.legend')}
      </li>
    </>
  );
}
