// What a check finds, in words.

/** What to do where a file is not as the overview says. */
export const COPY_AGAIN =
  'Copy it again from where the pack was written; if it is meant to be so, run overview.';
/** What to do where the overview itself is not in order. */
export const RUN_OVERVIEW = 'Run overview.';

/** Collects findings: what is `wrong`, and what is only worth a `warning`. */
export class Findings {
  all = [];

  /** @param todo - what a user can do about it */
  wrong(file, what, todo) {
    this.all.push({ isWrong: true, file, what, todo });
  }

  warning(file, what, todo) {
    this.all.push({ isWrong: false, file, what, todo });
  }

  /** `one event has`, `12 events have`: the start of most sentences. */
  static events(count) {
    return count === 1 ? 'one event has' : `${count} events have`;
  }
}
