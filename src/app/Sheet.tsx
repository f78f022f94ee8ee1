import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTranslate } from '../ui/useTranslate';
import { heightForKey, pressHeight } from './sheetHeight';
import type { PageLayout } from './usePageLayout';
import { useSheetDrag } from './useSheetDrag';
import { useSheetHeight } from './useSheetHeight';
import './sheet.css';

interface SheetProps {
  readonly id: string;
  readonly frame: PageLayout;
  readonly children: ReactNode;
}

/**
 * The evidence's place on the page: a column, and on phones a sheet over the map that shows a little,
 * half or all. Whatever its height, all of it stays in the page for whoever does not look.
 */
export function Sheet({ id, frame, children }: SheetProps) {
  const translate = useTranslate();
  const area = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const { height, setHeight, marks } = useSheetHeight(frame, area, sheet);
  const drag = useSheetDrag({ sheet, marks, onSettle: setHeight });
  const isSheet = frame === 'sheet';

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = heightForKey(event.key, height);
    if (next === null) return;
    event.preventDefault();
    setHeight(next);
  };
  /** What has the focus must be in sight. */
  const onFocus = ({ target }: FocusEvent) => {
    // What a search finds stands under its field.
    if (target.closest('[type="search"]')) setHeight('full');
    else if (height === 'peek' && !target.closest('[data-peek], .sheet-grip')) setHeight('half');
  };

  return (
    <div ref={area} className="app-evidence">
      <div
        ref={sheet}
        id={id}
        className="sheet"
        data-height={isSheet ? height : undefined}
        {...(isSheet ? { ...drag, onFocus } : {})}
      >
        {isSheet && (
          <button
            type="button"
            className="sheet-grip"
            aria-label={translate(height === 'full' ? 'app.sheet.less' : 'app.sheet.more')}
            aria-expanded={height !== 'peek'}
            aria-controls={id}
            onClick={() => setHeight(pressHeight(height))}
            onKeyDown={onKeyDown}
          />
        )}
        {children}
      </div>
    </div>
  );
}
