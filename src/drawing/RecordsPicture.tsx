import { memo } from 'react';
import type { Theme } from '../marks/palette';
import type { DrawList } from '../scene/drawList';
import type { SceneRef } from '../scene/sceneInput';
import { useView } from '../store/useView';
import { NodeTree } from './NodeTree';
import { drawRecords } from './records';
import './recordsPicture.css';

interface RecordsPictureProps {
  readonly list: DrawList;
  readonly theme: Theme;
  /** What the pointer rests on: its name is underlined. */
  readonly pointed: SceneRef | null;
}

/**
 * The records over a map, whichever draws the ground: for the eye alone, as pointer and keyboard ask
 * the list itself.
 */
export const RecordsPicture = memo(({ list, theme, pointed }: RecordsPictureProps) => {
  const dataset = useView((state) => state.dataset);
  const lang = useView((state) => state.lang);
  const openTowns = useView((state) => state.own.shown);
  const { width, height } = list.frame;
  const look = { theme, lang, dataset, pointed, openTowns, ids: 'records' };
  return (
    <svg
      className="records-picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <NodeTree nodes={drawRecords(list, look)} />
    </svg>
  );
});
