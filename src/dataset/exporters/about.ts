import { isoOfDay } from '../../domain/day';
import { daysOfRecords } from '../../domain/statedDays';
import type { CompiledDataset } from '../compiled';

/** What every file of the open data says of the whole, in the same words. */

type Told = Pick<CompiledDataset, 'project'>;

/** In English, as all words of the open data; in its own language where the project has no English. */
export const titleOf = ({ project }: Told): string => project.title.en;

/** One sentence on what the data are. */
export const descriptionOf = ({ project }: Told): string =>
  (project.dataDescription ?? project.description ?? project.intro).en;

/** What the licence covers, and what belongs to others. */
export function rightsOf({ sources, project }: Pick<CompiledDataset, 'sources' | 'project'>) {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].join(', ');
  const renderings = project.languages.length > 1 ? ' and our French renderings of quotations' : '';
  const coding = renderings ? `Coding, titles, notes${renderings}` : 'Coding, titles and notes';
  const credits = project.credits
    .map(({ what, name, licence }) => `${what.en}: ${name} (${licence.en})`)
    .join('; ');
  return [
    `${coding}: ${project.licence.name}.`,
    `Quotations belong to their publishers (${publishers}) and are excerpts with credit.`,
    ...(credits ? [`${credits.charAt(0).toUpperCase()}${credits.slice(1)}.`] : []),
  ].join(' ');
}

/** The days of the records, as an ISO 8601 interval; absent where none has a date. */
export function coverageOf({ events }: Pick<CompiledDataset, 'events'>): string | undefined {
  const days = daysOfRecords(events);
  return days ? `${isoOfDay(days.from)}/${isoOfDay(days.to)}` : undefined;
}
