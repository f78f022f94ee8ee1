/** Functions that run in the page: each must stand alone, as it is sent there as text. */

/** Changes counted in each part of the page. */
export interface MutationCounts {
  readonly header: number;
  readonly legend: number;
  readonly mapFrame: number;
  /** Bars, dates and breaks of the timeline. */
  readonly axis: number;
  /** The list of layers, whose counts follow the time. */
  readonly layerCounts: number;
  readonly evidence: number;
  /** Handles, window and readout. */
  readonly timeline: number;
  /** The list of marks that the keyboard reaches: it follows when the map rests. */
  readonly keyboardMarks: number;
}

interface Probes {
  /** When the map last finished drawing, and how often it has drawn. */
  lastDrawn: number;
  draws: number;
  startHeartbeat(): void;
  /** The longest time in milliseconds in which the main thread answered nothing. */
  stopHeartbeat(): number;
  mutations(): MutationCounts;
}

declare global {
  interface Window {
    probes: Probes;
  }
}

/** Watches the map's drawing and the main thread; runs before the page's own scripts. */
export function installProbes(): void {
  let beating = false;
  let longest = 0;
  let last = 0;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (beating) channel.port2.postMessage(null);
  };
  const probes: Probes = {
    lastDrawn: 0,
    draws: 0,
    startHeartbeat() {
      beating = true;
      longest = 0;
      last = performance.now();
      channel.port2.postMessage(null);
    },
    stopHeartbeat() {
      beating = false;
      return longest;
    },
    mutations: () => {
      throw new Error('countMutations comes first');
    },
  };
  window.probes = probes;

  const pixel = new Uint8Array(4);
  let pending = false;
  const drawn = (gl: WebGL2RenderingContext) => {
    if (pending) return;
    pending = true;
    // After the frame's last call; the picture is finished before the clock is read.
    queueMicrotask(() => {
      // `finish` returns before the graphics process has painted; a pixel cannot be read before.
      // Reading holds up the main thread, which the heartbeat measures: then nothing is read.
      if (!beating) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      pending = false;
      probes.draws += 1;
      probes.lastDrawn = performance.now();
    });
  };
  const { drawElements, drawArrays } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawElements = function (...given) {
    drawElements.apply(this, given);
    drawn(this);
  };
  WebGL2RenderingContext.prototype.drawArrays = function (...given) {
    drawArrays.apply(this, given);
    drawn(this);
  };
}

/**
 * Does one step and waits until the map is at rest; the time from the step to the end of its last
 * drawing, NaN where the step drew nothing. Scrub steps go forward a day each.
 */
export async function measureStep({
  kind,
  step,
}: {
  readonly kind: 'scrub' | 'nudge';
  readonly step: number;
}): Promise<number> {
  const REST_MS = 120;
  const LONGEST_WAIT_MS = 300;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const { probes } = window;
  await frame();
  const before = probes.draws;
  const start = performance.now();
  if (kind === 'scrub') {
    const handle = document.querySelector('[role="slider"][aria-label="To"]');
    const press = { key: 'ArrowRight', bubbles: true, cancelable: true };
    handle?.dispatchEvent(new KeyboardEvent('keydown', press));
  } else {
    // The smallest change of camera that a link can say: the same map, drawn anew.
    const latitude = step % 2 === 0 ? '17.301' : '17.302';
    const rest = location.hash.replace(/^#/, '').replace(/map=[^&]*&?/, '');
    location.hash = `#map=4.8/${latitude}/-4&${rest}`;
  }
  const hasMap = document.querySelector('.map-view') !== null;
  const asked = performance.now();
  const isBusy = () =>
    hasMap && probes.draws === before
      ? performance.now() - asked < LONGEST_WAIT_MS
      : performance.now() - Math.max(asked, probes.lastDrawn) < REST_MS;
  while (isBusy()) await frame();
  return probes.draws === before ? Number.NaN : probes.lastDrawn - start;
}

/** Counts changes in the parts of the page from now on. */
export function countMutations(): void {
  const parts: Readonly<Record<keyof MutationCounts, string>> = {
    header: '.app-header',
    legend: '.app-layers',
    mapFrame: '.app-map',
    axis: '.timeline-bars, .timeline-ticks, .timeline-fold',
    layerCounts: '.layers, .context-switch',
    evidence: '.app-evidence',
    timeline: '.app-timeline',
    keyboardMarks: '.app-map [role="listbox"]',
  };
  const finest: readonly (keyof MutationCounts)[] = ['layerCounts', 'axis', 'keyboardMarks'];
  const order = [
    ...finest,
    ...(Object.keys(parts) as (keyof MutationCounts)[]).filter((part) => !finest.includes(part)),
  ];
  const counts = {
    header: 0,
    legend: 0,
    mapFrame: 0,
    axis: 0,
    layerCounts: 0,
    evidence: 0,
    timeline: 0,
    keyboardMarks: 0,
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) {
      // A list that comes or goes counts as itself, not as a change of what surrounds it.
      const isList = (node: Node) => node instanceof Element && node.matches('[role="listbox"]');
      const element = target instanceof Element ? target : target.parentElement;
      const part = [...addedNodes, ...removedNodes].some(isList)
        ? 'keyboardMarks'
        : order.find((name) => element?.closest(parts[name]));
      if (part) counts[part] += 1;
    }
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  window.probes.mutations = () => counts;
}
