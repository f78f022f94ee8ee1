import { codingEn, codingFr } from './coding';
import { mapEn, mapFr } from './map';
import { panelEn, panelFr } from './panel';
import { panelEvidenceEn, panelEvidenceFr } from './panelEvidence';
import { panelMethodEn, panelMethodFr } from './panelMethod';
import { panelPagesEn, panelPagesFr } from './panelPages';
import { shellEn, shellFr } from './shell';
import { timelineEn, timelineFr } from './timeline';

const en = {
  ...shellEn,
  ...codingEn,
  ...mapEn,
  ...timelineEn,
  ...panelEn,
  ...panelEvidenceEn,
  ...panelPagesEn,
  ...panelMethodEn,
};
const fr = {
  ...shellFr,
  ...codingFr,
  ...mapFr,
  ...timelineFr,
  ...panelFr,
  ...panelEvidenceFr,
  ...panelPagesFr,
  ...panelMethodFr,
};

/** English is the catalogue whose keys every other language must have; the types see to it. */
export type MessageKey = keyof typeof en;

export const CATALOGUES: Readonly<Record<'en' | 'fr', Readonly<Record<MessageKey, string>>>> = {
  en,
  fr,
};
