const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const DAY_WRITTEN = /^(\d{4})-(\d\d)-(\d\d)(?:T|\s|$)/;
/** As many corners as a shape may have: of a longer track every second point is left out, and again. */
const MOST_CORNERS = 50_000;

type Position = readonly number[];

/** Longitude and latitude as GPX has them, in attributes; `null` where they are no numbers. */
export function gpxPosition(attributes: ReadonlyMap<string, string>): [number, number] | null {
  const [lon, lat] = ['lon', 'lat'].map((name) => attributes.get(name)?.trim() ?? '');
  return NUMBER.test(lon ?? '') && NUMBER.test(lat ?? '') ? [Number(lon), Number(lat)] : null;
}

/** The day that a time names as it is written, in milliseconds since 1970; `NaN` where it names none. */
function dayWritten(time: string): number {
  const [, year, month, day] = DAY_WRITTEN.exec(time) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

/** The points of a track or route as they come, thinned so far that they can be drawn. */
export class GpxTrack {
  private segments: Position[][] = [];
  private segment: Position[] = [];
  /** The last point, where it was left out. */
  private leftOut: Position | null = null;
  private corners = 0;
  private most = MOST_CORNERS;
  private step = 1;
  private seen = 0;
  private isTimed = true;
  private wrong: string | null = null;
  private wrongTime: string | undefined;
  private firstDay = Number.POSITIVE_INFINITY;
  private lastDay = Number.NEGATIVE_INFINITY;
  private times: { readonly first: string; readonly last: string } | undefined;

  /** How the points are thinned, to be said of the track; `null` where all are there. */
  get thinning(): string | null {
    return this.step === 1 ? null : `1 / ${this.step} (${this.seen})`;
  }

  /** First and last time as they are written; a text that is no time where there is nothing else. */
  get when(): unknown {
    return this.times ? { start: this.times.first, end: this.times.last } : this.wrongTime;
  }

  /** A text, which is no geometry, where a point has no numbers. */
  get geometry(): unknown {
    this.endSegment();
    return (
      this.wrong ?? { type: 'MultiLineString', coordinates: this.segments.map(this.withTimes) }
    );
  }

  add(position: Position | null, time: string, attributes: ReadonlyMap<string, string>): void {
    const day = dayWritten(time);
    this.noteTime(time, day);
    if (!position) {
      this.wrong ??= [...attributes.values()].join(', ');
      return;
    }
    // The day as fourth coordinate tells of a movement, as in tracks of KML.
    const point = [...position, 0, day];
    if (this.seen++ % this.step === 0) {
      this.segment.push(point);
      this.corners++;
      this.leftOut = null;
      if (this.corners > this.most) this.thin();
    } else this.leftOut = point;
  }

  endSegment(): void {
    if (this.leftOut) this.segment.push(this.leftOut);
    this.leftOut = null;
    if (this.segment.length > 0) this.segments.push(this.segment);
    this.segment = [];
  }

  private noteTime(time: string, day: number): void {
    if (Number.isNaN(day)) {
      this.isTimed = false;
      if (time !== '') this.wrongTime ??= time;
      return;
    }
    if (day < this.firstDay || this.times === undefined) {
      this.firstDay = day;
      this.times = { first: time, last: this.times?.last ?? time };
    }
    if (day >= this.lastDay) {
      this.lastDay = day;
      this.times = { first: this.times.first, last: time };
    }
  }

  private thin(): void {
    const halved = (line: Position[]) =>
      line.filter((_, index) => index % 2 === 0 || index === line.length - 1);
    this.segments = this.segments.map(halved);
    this.segment = this.segment.filter((_, index) => index % 2 === 0);
    this.step *= 2;
    this.corners = this.segments.reduce((sum, line) => sum + line.length, this.segment.length);
    // Of many short stretches nothing can be left out.
    this.most = Math.max(this.most, 2 * this.corners);
  }

  private readonly withTimes = (line: readonly Position[]): readonly Position[] =>
    this.isTimed ? line : line.map(([lon = 0, lat = 0]) => [lon, lat]);
}
