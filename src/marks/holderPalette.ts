import type { Actor } from '../domain/record';
import type { Theme } from './palette';

/** Whose a camp may be, as its colour tells: the United Nations, the state and its army, armed groups, others. */
export const HOLDER_SIDES = ['un', 'state', 'armed', 'other'] as const;
type HolderSide = (typeof HOLDER_SIDES)[number];

/**
 * Fill of a bar by its holder: 4.5:1 against paper, and against the paper's own colour as the name in
 * the bar. `tests/unit/marks/holderPalette.test.ts` holds the thresholds.
 */
export const HOLDER_COLOURS: Readonly<Record<Theme, Readonly<Record<HolderSide, string>>>> = {
  light: { un: '#1462cf', state: '#0b4d2a', armed: '#36155a', other: '#766e64' },
  dark: { un: '#4a8ee5', state: '#3fe05d', armed: '#eacbf5', other: '#8c8881' },
};

/** The side that a holder belongs to. */
export function holderSideOf({ kind }: Pick<Actor, 'kind'>): HolderSide {
  switch (kind) {
    case 'un_body':
    case 'un_mission':
      return 'un';
    case 'state':
    case 'state_forces':
      return 'state';
    case 'armed_group':
      return 'armed';
    case 'foreign_forces':
    case 'private_military':
    case 'international':
    case 'person':
    case 'other':
      return 'other';
  }
}
