/** Dates as programs write them for others to read: .NET, MongoDB, Python. */
const DOTNET = /^\\?\/Date\((-?\d{1,14})([+-]\d{2})?(\d{2})?\)\\?\/$/;
const MONGO = /^\{\s*"\$date"\s*:\s*"?([^"{}]{1,40})"?\s*\}$/;
const PYTHON =
  /^(?:datetime\.)?(?:date|datetime|Timestamp)\((\d{4}), ?(\d{1,2}), ?(\d{1,2})(?:, ?\d{1,6}){0,4}\)$/;
const MS_PER_MINUTE = 60_000;

/** The date within what a program has written around it, in ISO 8601 or milliseconds; `null`: nothing of that kind. */
export function programDate(text: string): string | null {
  if (!text.endsWith(')') && !text.endsWith('/') && !text.endsWith('}')) return null;
  const dotnet = DOTNET.exec(text);
  if (dotnet) {
    const [, ms, hours = '0', minutes = '0'] = dotnet;
    const sign = hours.startsWith('-') ? -1 : 1;
    // The day is that of the zone, as it is written.
    return String(Number(ms) + (Number(hours) * 60 + sign * Number(minutes)) * MS_PER_MINUTE);
  }
  const python = PYTHON.exec(text);
  if (python)
    return python
      .slice(1)
      .map((part) => part.padStart(2, '0'))
      .join('-');
  return MONGO.exec(text)?.[1]?.trim() ?? null;
}
