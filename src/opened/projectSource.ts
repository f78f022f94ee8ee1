import type { ReactNode } from 'react';
import type { ProjectParts } from '../project/outcome';
import type { ViewStore } from '../store/viewStore';

type Late<Part> = () => Promise<{ readonly default: Part }>;

/** What stands beside the desk where documents are coded, or in its place where there is no room beside it (`code`: the desk itself). */
export type DeskSide = 'code' | 'map' | 'lists';

export interface DeskProps {
  readonly side: DeskSide;
  readonly onSide: (side: DeskSide) => void;
  /** Whether there is room for the map beside it. */
  readonly wide: boolean;
}

/** The desk at which a project is coded. */
interface CodingDesk {
  readonly show: (props: DeskProps) => ReactNode;
  /** What it says over the map. */
  readonly overMap: ReactNode;
  /** Lets a view show the project as it changes. */
  readonly follow: (view: ViewStore) => void;
}

/** From where the page takes a project: its own from what the build wrote, an opened one from the device. */
export interface ProjectSource {
  readonly dataset: ProjectParts['dataset'];
  readonly townSides: ProjectParts['townSides'];
  readonly details: Late<ProjectParts['details']>;
  readonly translations: Late<ProjectParts['translations']>;
  readonly stories: Late<ProjectParts['stories']>;
  /** Says whose project it is, and leads back; `null` for the page's own. */
  readonly banner: ReactNode;
  /** Where the project is in the making. */
  readonly desk: CodingDesk | null;
}
