import { GROUND_BOUNDS } from '../../ground/bounds';
import { countWithin } from '../columns/nearRows';
import { perSet } from '../store/perSet';

/** How many rows of a set of own events lie within the bounds of the map. */
export const countOnMap = perSet((columns) => countWithin(columns, GROUND_BOUNDS));
