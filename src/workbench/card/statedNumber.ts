import { type Base, type Built, refused, textOfSource } from '../work/built';
import type { WordsAt } from '../work/quoteEdits';
import { changeRecord } from '../work/recordEdits';

const STATED = /^(?:(\D*?)\s+)?(\d[\d.,\u00A0\u202F ]*)\s*(.*)$/u;
/** A figure that a word goes on with is not the number. */
const GOES_ON = /^(?:hundred|thousand|million|billion|dozen|cent|mille|milliard|douzaine)/i;

/**
 * What words such as “over 1,000 trucks” state: qualifier, number, unit. `null` where they have no figure,
 * or one that only a person reads: “1.5 million”, “2,5”.
 */
export function readStated(stated: string) {
  const [, qualifier, figure = '', unit = ''] = STATED.exec(stated) ?? [];
  const value = Number(
    figure.trim().replace(/[,.\u00A0\u202F ](?=\d{3}(?!\d))/g, '') || Number.NaN,
  );
  if (Number.isNaN(value) || GOES_ON.test(unit)) return null;
  return { value, unit: unit.trim(), ...(qualifier && { qualifier }) };
}

/** The number that words such as “14 soldiers” state becomes that of a record. */
export function withStated(base: Base, id: string, words: WordsAt): Built {
  const stated = textOfSource(base.work, words.source)?.slice(words.start, words.end).trim() ?? '';
  const read = readStated(stated);
  if (!read?.unit) return refused('nothing');
  const strength = { stated, ...read };
  return changeRecord(base, id, (it) => ({
    ...it,
    strength,
    evidence: it.evidence.map((quote) =>
      quote.source === words.source && quote.exact.includes(stated)
        ? { ...quote, supports: { ...quote.supports, strength: stated } }
        : quote,
    ),
  }));
}
