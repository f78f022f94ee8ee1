/** A value as JSON text. */
export const json = (value: unknown): string => JSON.stringify(value);

export const GAO = { date: '2013-02-01', lat: 16.27, lon: -0.04 };
export const KIDAL = { date: '2013-02-08', lat: 18.44, lon: 1.41 };
export const AT_GAO = { days: '2013-02-01..2013-02-01', position: [-0.04, 16.27] };
export const AT_KIDAL = { days: '2013-02-08..2013-02-08', position: [1.41, 18.44] };
