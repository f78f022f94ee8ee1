import { dayOf } from '../../../src/domain/day';
import type { OwnColumns } from '../../../src/events/columns/ownColumns';
import { bareMap } from '../../bareMap';
import { syntheticOwn } from '../../syntheticOwn';
import { geojsonWay, ownWay } from './ways';
import { measureWork, windowOf } from './work';

/** Latencies in milliseconds: of redraws of the empty map before and after, and of the steps between. */
interface ScrubTimes {
  readonly empty: readonly number[];
  readonly steps: readonly number[];
  /** Between asking for the data to be shown and the map's rest. */
  readonly readyMs: number;
}

export interface ScrubTask {
  readonly way: 'own' | 'geojson';
  readonly count: number;
  readonly days: number;
  readonly steps: number;
}

declare global {
  interface Window {
    pointsBench: {
      scrub(task: ScrubTask): Promise<ScrubTimes>;
      work(count: number): Promise<Record<string, number>>;
      /** Draws a set and leaves it. */
      show(count: number, days: number, zoom: number): Promise<void>;
    };
  }
}

const map = bareMap('#eae6dd', { fadeDuration: 0 });

const sets = new Map<number, OwnColumns>();
function setOf(count: number): OwnColumns {
  const columns = sets.get(count) ?? syntheticOwn(count);
  sets.set(count, columns);
  return columns;
}

const idle = () => new Promise((resolve) => map.once('idle', resolve));

/**
 * Milliseconds from a change until the map is at rest and its picture is painted: reading a pixel
 * waits for the graphics process, which `finish` does not.
 */
async function latencyOf(change: () => void): Promise<number> {
  await new Promise(requestAnimationFrame);
  const start = performance.now();
  const painted = new Promise<number>((resolve) =>
    map.once('idle', () => {
      const gl = map.getCanvas().getContext('webgl2');
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      resolve(performance.now());
    }),
  );
  change();
  // A change that draws nothing still is to come to rest.
  map.triggerRepaint();
  return (await painted) - start;
}

async function latenciesOf(steps: number, change: (step: number) => void): Promise<number[]> {
  const latencies: number[] = [];
  for (let step = 0; step < steps; step++) latencies.push(await latencyOf(() => change(step)));
  return latencies;
}

/** Days on which no set has anything. */
const NO_DAYS = { from: dayOf(90_000), to: dayOf(90_000) };
const NOTHING = () => undefined;
const WARM_UP = 5;

/** Steps in turns with redraws without events: other work of the machine slows both alike. */
async function inTurns({ count, days, steps }: ScrubTask): Promise<ScrubTimes> {
  const start = performance.now();
  const way = ownWay(map, setOf(count));
  way.show(windowOf(days));
  await idle();
  const readyMs = performance.now() - start;
  const times = { empty: [] as number[], steps: [] as number[] };
  for (let step = 0; step < steps + WARM_UP; step++) {
    const empty = await latencyOf(() => way.show(NO_DAYS));
    const shown = await latencyOf(() => way.show(windowOf(days, step)));
    if (step < WARM_UP) continue;
    times.empty.push(empty);
    times.steps.push(shown);
  }
  way.remove();
  return { ...times, readyMs };
}

/** Redraws without events, then the steps, then such redraws again. */
async function inBlocks({ count, days, steps }: ScrubTask): Promise<ScrubTimes> {
  const before = await latenciesOf(steps + WARM_UP, NOTHING);
  const start = performance.now();
  const way = geojsonWay(map, setOf(count));
  way.show(windowOf(days));
  await idle();
  const readyMs = performance.now() - start;
  const shown = await latenciesOf(steps + WARM_UP, (step) => way.show(windowOf(days, step + 1)));
  way.remove();
  const after = await latenciesOf(steps, NOTHING);
  return { empty: [...before.slice(WARM_UP), ...after], steps: shown.slice(WARM_UP), readyMs };
}

window.pointsBench = {
  async scrub(task) {
    setOf(task.count);
    return task.way === 'own' ? inTurns(task) : inBlocks(task);
  },
  async work(count) {
    const columns = setOf(count);
    const way = ownWay(map, columns);
    const times = measureWork(columns, way.layer);
    way.remove();
    return times;
  },
  async show(count, days, zoom) {
    map.jumpTo({ zoom });
    const way = ownWay(map, setOf(count));
    way.show(windowOf(days));
    await idle();
  },
};
