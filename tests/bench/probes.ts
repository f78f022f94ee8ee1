/** Functions that run in the page: each must stand alone, as it is sent there as text. */

/** Changes counted in each part of the page. */
export interface MutationCounts {
  readonly header: number;
  readonly legend: number;
  readonly mapFrame: number;
  /** The records over the map. */
  readonly records: number;
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
  /** How often ground or records were drawn; only whether it grows has a meaning. */
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

  // The records are drawn anew where their picture changes, the ground where the canvas is drawn.
  const watchPicture = () => {
    const picture = document.querySelector('.records-picture');
    if (!picture) return requestAnimationFrame(watchPicture);
    const observer = new MutationObserver(() => {
      probes.draws += 1;
    });
    return observer.observe(picture, { subtree: true, childList: true, attributes: true });
  };
  addEventListener('DOMContentLoaded', watchPicture);
  const { drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawElements = function (...given) {
    drawElements.apply(this, given);
    probes.draws += 1;
  };
}

/** Does one step: a day more, the period a day on, or the smallest change of camera that a link can say. */
export function doStep({
  kind,
  step,
}: {
  readonly kind: 'scrub' | 'move' | 'nudge' | 'nothing';
  readonly step: number;
}): void {
  if (kind === 'scrub' || kind === 'move') {
    const handle =
      kind === 'scrub' ? '[role="slider"][aria-label="To"]' : '[aria-label="Move the period"]';
    const press = { key: 'ArrowRight', bubbles: true, cancelable: true };
    document.querySelector(handle)?.dispatchEvent(new KeyboardEvent('keydown', press));
  } else if (kind === 'nudge') {
    const latitude = step % 2 === 0 ? '17.301' : '17.302';
    const rest = location.hash.replace(/^#/, '').replace(/map=[^&]*&?/, '');
    location.hash = `#map=4.8/${latitude}/-4&${rest}`;
  }
}

/** Counts changes in the parts of the page from now on. */
export function countMutations(): void {
  const parts: Readonly<Record<keyof MutationCounts, string>> = {
    header: '.app-header',
    legend: '.app-layers',
    mapFrame: '.app-map',
    records: '.records-picture',
    axis: '.timeline-bars, .timeline-ticks, .timeline-fold',
    layerCounts: '.layers, .context-switch',
    evidence: '.app-evidence',
    timeline: '.app-timeline',
    keyboardMarks: '.app-map [role="listbox"]',
  };
  const finest: readonly (keyof MutationCounts)[] = [
    'layerCounts',
    'axis',
    'records',
    'keyboardMarks',
  ];
  const order = [
    ...finest,
    ...(Object.keys(parts) as (keyof MutationCounts)[]).filter((part) => !finest.includes(part)),
  ];
  const counts = {
    header: 0,
    legend: 0,
    mapFrame: 0,
    records: 0,
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
