import type { ReactNode } from 'react';
import type { ProjectParts } from '../project/outcome';

type Late<Part> = () => Promise<{ readonly default: Part }>;

/** From where the page takes a project: its own from what the build wrote, an opened one from the device. */
export interface ProjectSource {
  readonly dataset: ProjectParts['dataset'];
  readonly townSides: ProjectParts['townSides'];
  readonly details: Late<ProjectParts['details']>;
  readonly translations: Late<ProjectParts['translations']>;
  readonly stories: Late<ProjectParts['stories']>;
  /** Says whose project it is, and leads back; `null` for the page's own. */
  readonly banner: ReactNode;
}
