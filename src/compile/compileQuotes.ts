import type { Difference, Quote, QuotedWords } from '../domain/record';
import { SUPPORTED_FIELDS } from '../domain/vocabulary';
import type { DocumentText } from './documents';
import type { Finding } from './issue';
import { findPassage } from './passages';
import type { RawEvent, RawEvidence } from './schema';

type Documents = ReadonlyMap<string, DocumentText>;

/** The words given for one field of a piece of evidence, as a list. */
export const wordsFor = (
  { supports }: Pick<RawEvidence, 'supports'>,
  field: keyof RawEvidence['supports'],
): readonly string[] => [supports[field] ?? []].flat();

function quotedWords(
  evidence: RawEvidence,
  at: string,
): { words: QuotedWords[]; findings: Finding[] } {
  const words: QuotedWords[] = [];
  const findings: Finding[] = [];
  for (const field of SUPPORTED_FIELDS)
    for (const text of wordsFor(evidence, field)) {
      const start = evidence.exact.indexOf(text);
      if (start === -1)
        findings.push({
          field: `${at}.supports.${field}`,
          reason: `a quote used for a field it does not contain: no "${text}" in "${evidence.exact}"`,
          fix: `write words of "exact" that carry ${field}, or leave ${field} out`,
        });
      else words.push({ field, start, end: start + text.length });
    }
  words.sort((a, b) => a.start - b.start || b.end - a.end);
  return { words, findings };
}

/** The number as the source writes it, in digits or else in the whole of its words. */
const numberIn = (stated: string): string => /\d(?:[\d.,]*\d)?/.exec(stated)?.[0] ?? stated;

/** A quote can carry only what the record says, and the words for a number must hold the number. */
function fieldFindings(event: RawEvent, evidence: RawEvidence, at: string): Finding[] {
  const has = {
    when: event.when !== undefined,
    places: event.places.length > 0,
    actors: event.actors.length > 0,
    strength: event.strength !== undefined,
  };
  const findings: Finding[] = [];
  for (const field of ['when', 'places', 'actors', 'strength'] as const)
    if (!has[field] && wordsFor(evidence, field).length > 0)
      findings.push({
        field: `${at}.supports.${field}`,
        reason: `a quote used for a field that the record does not have: ${field}`,
        fix: `give the record its ${field}, or leave ${field} out here`,
      });
  const strength = wordsFor(evidence, 'strength');
  const number = event.strength ? numberIn(event.strength.stated) : '';
  if (event.strength && strength.length > 0 && !strength.some((text) => text.includes(number)))
    findings.push({
      field: `${at}.supports.strength`,
      reason: `a quote used for a field it does not contain: its words lack "${number}"`,
      fix: `write the words of "exact" with the number of strength.stated ("${event.strength.stated}")`,
    });
  return findings;
}

/** Finds a record's evidence in the documents, and in each quote the words that carry its fields. */
export function compileQuotes(
  event: RawEvent,
  documents: Documents,
): { quotes: Quote[]; findings: Finding[] } {
  const quotes: Quote[] = [];
  const findings: Finding[] = [];
  event.evidence.forEach((evidence, index) => {
    const at = `evidence[${index}]`;
    const { passage, fault } = findPassage(evidence, documents);
    if (fault) findings.push({ ...fault, field: `${at}.${fault.field}` });
    if (!passage) return;
    const quoted = quotedWords(evidence, at);
    findings.push(...quoted.findings, ...fieldFindings(event, evidence, at));
    quotes.push({
      ...passage,
      supports: SUPPORTED_FIELDS.filter((field) => wordsFor(evidence, field).length > 0),
      stance: evidence.stance ?? 'supports',
      words: quoted.words,
    });
  });
  return { quotes, findings };
}

/** Finds the words in which the documents tell one event differently. */
export function compileDifferences(
  { differences = [] }: RawEvent,
  documents: Documents,
): { differences: Difference[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const compiled = differences.map(({ what, readings }, index) => ({
    what,
    readings: readings.flatMap((reading, place) => {
      const { passage, fault } = findPassage(reading, documents);
      const at = `differences[${index}].readings[${place}]`;
      if (fault) findings.push({ ...fault, field: `${at}.${fault.field}` });
      return passage ?? [];
    }),
  }));
  return { differences: compiled, findings };
}
