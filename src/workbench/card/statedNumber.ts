import { type Base, type Built, refused, textOfSource } from '../work/built';
import type { WordsAt } from '../work/quoteEdits';
import { changeRecord } from '../work/recordEdits';

const STATED = /(\d[\d.,]*)\s+(\S.*)$/u;

/** The number that words such as “14 soldiers” state becomes that of a record. */
export function withStated(base: Base, id: string, words: WordsAt): Built {
  const stated = textOfSource(base.work, words.source)?.slice(words.start, words.end).trim() ?? '';
  const [, figure = '', unit = ''] = STATED.exec(stated) ?? [];
  const value = Number(figure.replace(/[,.](?=\d{3}\b)/g, ''));
  if (unit === '' || Number.isNaN(value)) return refused('nothing');
  const strength = { stated, value, unit };
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
