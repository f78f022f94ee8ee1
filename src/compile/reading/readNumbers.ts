import { kilometresStated, numbersStated, qualifierBefore } from './numberWords';
import { type QuotedFor, quotedFor } from './quotedText';
import type { Reading, RecordWords } from './reading';

type Strength = NonNullable<RecordWords['event']['strength']>;

/** Where the stated words stand in a quotation that is named for them. */
const standings = (
  stated: string,
  quoted: readonly QuotedFor[],
): { before: string; after: string }[] =>
  quoted.flatMap(({ exact }) => {
    const at = exact.indexOf(stated);
    return at === -1
      ? []
      : [{ before: exact.slice(0, at), after: exact.slice(at + stated.length) }];
  });

function valueReadings({ stated, value }: Strength): Reading[] {
  const numbers = numbersStated(stated);
  const report = (reason: string, fix: string): Reading[] => [
    { field: 'strength.value', value: String(value ?? 'none'), reason, fix },
  ];
  const [first] = numbers;
  if (value === undefined)
    return first
      ? report(`"${stated}" states ${first.value}, but no value is coded`, `write ${first.value}`)
      : [];
  if (!first)
    return report(`"${stated}" states no number`, 'leave the value out, or mend "stated"');
  if (numbers.length > 1)
    return report(`"${stated}" states several numbers`, 'narrow "stated" to the one that is meant');
  return first.value === value
    ? []
    : report(`"${stated}" states ${first.value}, not ${value}`, `write ${first.value}`);
}

function qualifierReadings({ stated, qualifier }: Strength, before: string): Reading[] {
  const [number] = numbersStated(stated);
  const vague = /^.*?\b(?:hundreds?|thousands?|dozens?)\b/i.exec(stated)?.[0] ?? '';
  const lead = number ? stated.slice(0, number.start) : vague;
  const said =
    qualifierBefore(number ? `${before}${lead}` : lead) ?? (number ? null : vague || null);
  const report = (reason: string, fix: string): Reading[] => [
    { field: 'strength.qualifier', value: qualifier ?? 'none', reason, fix },
  ];
  if (qualifier === undefined)
    return said === null
      ? []
      : report(`the number is stated as "${said}", but no qualifier is coded`, `write "${said}"`);
  const within = lead.toLowerCase().trim();
  if (within !== qualifier.toLowerCase())
    return report(
      `"${stated}" does not have "${qualifier}" before its number`,
      'write the words before the number as they stand, or leave the qualifier out',
    );
  return [];
}

/** Whether the unit is all that the number counts: ‘soldiers’ is not all of ‘soldiers and police officers’. */
function countsAll(stated: string, unit: string): boolean {
  const [number] = numbersStated(stated);
  const counted = stated.slice(number?.end ?? 0).replace(/^ ?of (?:its|their|the|his)\b/i, '');
  return [counted, counted.replace(/ of .*$/i, '')].some(
    (words) =>
      words.endsWith(unit) && !/\band\b|\bor\b|,|\p{L}$/u.test(words.slice(0, -unit.length)),
  );
}

/** Number, unit and qualifier of the strength against the words in which it is stated. */
function readStrength(record: RecordWords): Reading[] {
  const { strength } = record.event;
  if (!strength) return [];
  const { stated, unit } = strength;
  const found = standings(stated, quotedFor(record, 'strength'));
  const [standing] = found;
  const findings = [
    ...valueReadings(strength),
    ...qualifierReadings(strength, standing?.before ?? ''),
  ];
  if (!standing)
    findings.push({
      ...{ field: 'strength.stated', value: stated },
      reason: `no quotation that is named for "strength" says "${stated}"`,
      fix: 'name its words under "supports", in the quotation that has them',
    });
  else if (/[\p{L}\p{N}.,]$/u.test(standing.before) || /^[\p{L}\p{N}]/u.test(standing.after))
    findings.push({
      ...{ field: 'strength.stated', value: stated },
      reason: `"${stated}" begins or ends within a word or number of the quotation`,
      fix: 'write whole words',
    });
  if (!countsAll(stated, unit))
    findings.push({
      ...{ field: 'strength.unit', value: unit },
      reason: `"${stated}" does not count "${unit}"`,
      fix: 'write all that the number of "stated" counts, in its words',
    });
  return findings;
}

/** The distance of a place against the kilometres in the words quoted for the places. */
function readDistances(record: RecordWords): Reading[] {
  const stated = quotedFor(record, 'places').flatMap(({ words }) =>
    kilometresStated(words).map(({ value }) => value),
  );
  const near = record.event.places.filter(({ role }) => role === 'near');
  const wrong = record.event.places.flatMap(({ km }, index): Reading[] =>
    km === undefined || stated.includes(km)
      ? []
      : [
          {
            ...{ field: `places[${index}].km`, value: String(km) },
            reason: `the words quoted for "places" state ${stated.length > 0 ? `${stated.join(', ')} km` : 'no kilometres'}, not ${km}`,
            fix: 'write the stated number of kilometres, or name the words that have it',
          },
        ],
  );
  const missing = near.length > 0 && stated.length > 0 && near.every(({ km }) => km === undefined);
  return missing
    ? [
        {
          ...{ field: 'places', value: near.map(({ place }) => place).join(', ') },
          reason: `the words state ${stated.join(', ')} km, but no "near" place has a distance`,
          fix: 'add "km" as the words have it',
        },
      ]
    : wrong;
}

/** Every number of the record against the words quoted for it; nothing is converted or rounded. */
export const readNumbers = (record: RecordWords): Reading[] => [
  ...readStrength(record),
  ...readDistances(record),
];
