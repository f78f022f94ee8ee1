import { isoOfDay } from '../../domain/day';
import { daysOfRecords } from '../../domain/statedDays';
import type { CompiledDataset } from '../compiled';

/** What every file of the open data says of the whole, in the same words. */

export const TITLE = 'Northern Mali, word for word';
export const DESCRIPTION =
  'Events in Mali in 2012–13 and 2023, coded from five news documents; each can be checked against the exact words of a source.';

/** Licence of the coding and of everything in our own words. */
export const CC_BY = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** What the licence covers, and what belongs to others. */
export function rightsOf({ sources }: Pick<CompiledDataset, 'sources'>): string {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].join(', ');
  return [
    'Coding, titles, notes and our French renderings of quotations: CC BY 4.0.',
    `Quotations belong to their publishers (${publishers}) and are excerpts with credit.`,
    'Places: GeoNames (CC BY 4.0); outlines: Natural Earth (public domain).',
  ].join(' ');
}

/** The days of the records, as an ISO 8601 interval; absent where none has a date. */
export function coverageOf({ events }: Pick<CompiledDataset, 'events'>): string | undefined {
  const days = daysOfRecords(events);
  return days ? `${isoOfDay(days.from)}/${isoOfDay(days.to)}` : undefined;
}
