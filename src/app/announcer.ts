/** Long enough for a scrub, a word or a row of clicks to have come to its end, in milliseconds. */
export const REST_MS = 1000;

/** A control's own message waits only for a quicker one: what Next says while it is pressed again. */
export const TELL_MS = 250;

/** The view in words: what is chosen, and what is in view. */
export interface ViewWords {
  readonly name: string;
  readonly view: string;
}

interface AnnouncerOptions {
  /** The view as it is when it is asked. */
  readonly viewNow: () => ViewWords;
  /** Takes what is to be said. */
  readonly say: (words: ViewWords | string) => void;
}

/** Decides when a live region speaks, so that it says where things came to rest and not each step. */
interface Announcer {
  /** The view may have changed: it is told once it has rested for `REST_MS`, if it reads differently. */
  viewChanged(): void;
  /** While held, by playback or a pressed pointer, nothing of the view is told; released, it rests anew. */
  hold(held: boolean): void;
  /** A message of its own, told after `TELL_MS` though the view is held; the newest replaces those that wait. */
  tell(text: string): void;
  /** Drops what waits. */
  stop(): void;
}

type Timer = ReturnType<typeof setTimeout> | undefined;

/** An announcer that knows the view of this moment and does not tell it. */
export function createAnnouncer({ viewNow, say }: AnnouncerOptions): Announcer {
  let told = viewNow();
  let isHeld = false;
  let restTimer: Timer;
  let tellTimer: Timer;

  const tellView = () => {
    const now = viewNow();
    const isSame = now.name === told.name && now.view === told.view;
    if (!isSame) say(now.name === told.name ? now.view : now);
    told = now;
  };
  const rest = () => {
    clearTimeout(restTimer);
    if (!isHeld) restTimer = setTimeout(tellView, REST_MS);
  };
  return {
    viewChanged: rest,
    hold(held) {
      if (held === isHeld) return;
      isHeld = held;
      rest();
    },
    tell(text) {
      clearTimeout(tellTimer);
      tellTimer = setTimeout(() => say(text), TELL_MS);
    },
    stop() {
      clearTimeout(restTimer);
      clearTimeout(tellTimer);
    },
  };
}
