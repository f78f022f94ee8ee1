import { MarkIcon } from '../../marks/MarkIcon';
import { selectLastKnown } from '../../store/daySelectors';
import { useView } from '../../store/useView';
import { useTranslate } from '../../ui/useTranslate';
import './keyRows.css';

/** How sure a mark is, in five rows, and on a single day what is older: the items of a list of the class `key-rows`. */
export function KeyRows() {
  const t = useTranslate();
  const hasContext = useView(({ whole }) => whole.hasContext);
  const hasGhosts = useView((state) => selectLastKnown(state).size > 0);
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
      {hasContext && (
        <li>
          <MarkIcon kind="attack" tier="context" />
          {t('panel.context.legend')}
        </li>
      )}
      {hasGhosts && (
        <li>
          <MarkIcon kind="attack" isGhost />
          {t('panel.legend.ghost')}
        </li>
      )}
    </>
  );
}
