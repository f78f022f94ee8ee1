import type { GroundPart } from '../ground/basemapData';

/** Of addresses that the map's worker answers itself, so that the page is not kept busy with the ground. */
export const GROUND_PROTOCOL = 'ground';

/** By this message the worker asks the page for the text of the ground's file. */
export const TOPOLOGY_MESSAGE = 'topology';

/** The address of the ground's features: all, or one part of them. */
export const groundUrl = (part: GroundPart | 'all'): string => `${GROUND_PROTOCOL}://${part}`;

/** What such an address names. */
export const partOfUrl = (url: string): string => new URL(url).host;
