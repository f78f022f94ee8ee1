import type { OrderEvidence } from '../outcome';

const NUMBERED = /^\D?(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)/;
const MOST_EXAMPLES = 5;

/** Counts what numbered dates such as 03/04/2013 prove of the order in which day and month stand. */
export class OrderTally {
  private dayFirst = 0;
  private monthFirst = 0;
  private either = 0;
  private readonly found: string[] = [];

  /** Takes one date as the file has it. */
  note(text: string): void {
    const match = NUMBERED.exec(text);
    if (!match) return;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && second <= 12) this.dayFirst++;
    else if (second > 12 && first <= 12) this.monthFirst++;
    else if (first !== second && first <= 12) {
      this.either++;
      if (this.found.length < MOST_EXAMPLES && !this.found.includes(text)) this.found.push(text);
    }
  }

  get evidence(): OrderEvidence {
    const { dayFirst, monthFirst, either } = this;
    return { dayFirst, monthFirst, either };
  }

  /** Dates that both orders allow, a few. */
  get examples(): readonly string[] {
    return this.found;
  }
}

/**
 * The order that the dates of a whole file prove: `true` day first, `false` month first, `null` where they
 * prove nothing or contradict each other, so that somebody has to say it; `'none'` where no date depends on it.
 */
export function provenOrder({
  dayFirst,
  monthFirst,
  either,
}: OrderEvidence): boolean | null | 'none' {
  if (dayFirst > 0 && monthFirst > 0) return null;
  if (dayFirst > 0) return true;
  if (monthFirst > 0) return false;
  return either > 0 ? null : 'none';
}
