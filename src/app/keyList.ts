import type { KeysMessage } from '../ui/messages/keys';

type Named<Prefix extends string> = Extract<KeysMessage, `${Prefix}.${string}`>;

interface KeyGroup {
  readonly heading: KeysMessage;
  readonly rows: readonly (readonly [keys: Named<'key'>, action: Named<'do'>])[];
}

/** Every key that does something of ours, by the part of the page in which it does. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    heading: 'page',
    rows: [
      ['key.press', 'do.press'],
      ['key.escape', 'do.escape'],
      ['key.help', 'do.help'],
    ],
  },
  {
    heading: 'timeline',
    rows: [
      ['key.arrows', 'do.day'],
      ['key.shiftArrows', 'do.week'],
      ['key.pages', 'do.month'],
      ['key.ends', 'do.ends'],
    ],
  },
  {
    heading: 'timelineSingle',
    rows: [
      ['key.space', 'do.play'],
      ['key.step', 'do.step'],
      ['key.zoom', 'do.zoom'],
    ],
  },
  {
    heading: 'date',
    rows: [
      ['key.enter', 'do.apply'],
      ['key.escape', 'do.giveUp'],
    ],
  },
  {
    heading: 'lanes',
    rows: [
      ['key.arrows', 'do.lane'],
      ['key.ends', 'do.laneEnds'],
      ['key.press', 'do.open'],
    ],
  },
  {
    heading: 'map',
    rows: [
      ['key.arrows', 'do.pan'],
      ['key.zoom', 'do.zoom'],
    ],
  },
  {
    heading: 'marks',
    rows: [
      ['key.arrows', 'do.mark'],
      ['key.ends', 'do.markEnds'],
      ['key.press', 'do.open'],
    ],
  },
  {
    heading: 'separator',
    rows: [
      ['key.sideways', 'do.wider'],
      ['key.ends', 'do.widest'],
    ],
  },
  {
    heading: 'sheet',
    rows: [
      ['key.updown', 'do.higher'],
      ['key.ends', 'do.highest'],
    ],
  },
  {
    heading: 'story',
    rows: [['key.sideways', 'do.turn']],
  },
  {
    heading: 'table',
    rows: [
      ['key.arrows', 'do.scroll'],
      ['key.press', 'do.sort'],
    ],
  },
];
