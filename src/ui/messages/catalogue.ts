import type { Lang } from '../../domain/record';
import { codingEn, codingFr } from './coding';
import { filtersEn, filtersFr } from './filters';
import { mapEn, mapFr } from './map';
import { offlineEn, offlineFr } from './offline';
import { panelEn, panelFr } from './panel';
import { panelEvidenceEn, panelEvidenceFr } from './panelEvidence';
import { panelPagesEn, panelPagesFr } from './panelPages';
import { shellEn, shellFr } from './shell';
import { spaceEn, spaceFr } from './space';
import { storiesEn, storiesFr } from './stories';
import { takeawayEn, takeawayFr } from './takeaway';
import { timelineEn, timelineFr } from './timeline';

const en = {
  ...shellEn,
  ...storiesEn,
  ...codingEn,
  ...filtersEn,
  ...mapEn,
  ...timelineEn,
  ...panelEn,
  ...panelEvidenceEn,
  ...panelPagesEn,
  ...takeawayEn,
  ...spaceEn,
  ...offlineEn,
};
const fr = {
  ...shellFr,
  ...storiesFr,
  ...codingFr,
  ...filtersFr,
  ...mapFr,
  ...timelineFr,
  ...panelFr,
  ...panelEvidenceFr,
  ...panelPagesFr,
  ...takeawayFr,
  ...spaceFr,
  ...offlineFr,
};

/** English is the catalogue whose keys every other language must have; the types see to it. */
export type MessageKey = keyof typeof en;

export const CATALOGUES: Readonly<Record<Lang, Readonly<Record<MessageKey, string>>>> = {
  en,
  fr,
};
