import { bytesOf } from '../../../archive/bytesOf';
import type { Limits } from '../limits';
import type { Answers, Question } from '../outcome';
import { RefusedError } from '../refused';
import { decoderOf } from './decoders';
import type { Encoding, TextStart } from './encoding';
import { type EncodingGuess, guessEncoding, previewsOf } from './guessEncoding';
import { surveyOf } from './survey';

type Utf8Outcome =
  | { readonly type: 'text'; readonly text: Blob; readonly encoding: Encoding }
  | { readonly type: 'question'; readonly question: Question };

/** Told of the bytes of the file that have been written anew. */
type Tell = (bytesRead: number) => void;

const BLOCK_BYTES = 2 ** 22;

/**
 * A text that is not UTF-8, or not all of it, as UTF-8. What encoding it has is what the reader has answered, its
 * byte order mark or declaration says, or what its letters show; where they leave a doubt, it is asked.
 *
 * @throws RefusedError where it becomes too large
 */
export async function asUtf8(
  file: Blob,
  { encoding, bom }: TextStart,
  answers: Answers,
  limits: Limits,
  tell: Tell,
): Promise<Utf8Outcome> {
  const text = bom > 0 ? file.slice(bom) : file;
  if (answers.encoding)
    return written(await transcode(text, answers.encoding, limits, tell), answers.encoding);
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return written(await transcode(text, encoding, limits, tell), encoding);

  const survey = await surveyOf(text);
  const declared = encoding === 'utf-8' ? null : encoding;
  if (survey.invalid === 0) {
    // Some programs declare what they do not write; where there are only ASCII letters, both are right.
    return declared && survey.valid > 0
      ? asked({ encoding: 'utf-8', others: [declared] }, survey.pieces)
      : written(text, 'utf-8');
  }
  // Nothing else is UTF-8 by chance so often.
  if (survey.valid > 2 * survey.invalid)
    return asked({ encoding: 'utf-8', others: [declared ?? 'windows-1252'] }, survey.pieces);
  const guess: EncodingGuess = declared
    ? { encoding: declared, others: [], sure: true }
    : guessEncoding(survey.pieces);
  if (!guess.sure) return asked(guess, survey.pieces);
  const made = await transcode(text, guess.encoding, limits, tell, true);
  return made ? written(made, guess.encoding) : asked(guess, survey.pieces);
}

const written = (text: Blob, encoding: Encoding): Utf8Outcome => ({
  type: 'text',
  ...{ text, encoding },
});

const asked = (guess: Omit<EncodingGuess, 'sure'>, pieces: readonly Uint8Array[]): Utf8Outcome => ({
  type: 'question',
  question: { about: 'encoding', guess: guess.encoding, previews: previewsOf(guess, pieces) },
});

async function transcode(file: Blob, encoding: Encoding, limits: Limits, tell: Tell): Promise<Blob>;
async function transcode(
  file: Blob,
  encoding: Encoding,
  limits: Limits,
  tell: Tell,
  strict: true,
): Promise<Blob | null>;
/** The text in UTF-8; with `strict`, `null` where a byte means nothing in the encoding, else that becomes U+FFFD. */
async function transcode(
  file: Blob,
  encoding: Encoding,
  { mostBytes }: Limits,
  tell: Tell,
  strict = false,
): Promise<Blob | null> {
  const decode = decoderOf(encoding, strict);
  const encoder = new TextEncoder();
  const parts: Blob[] = [];
  let size = 0;
  for (let at = 0; at < file.size; at += BLOCK_BYTES) {
    const end = Math.min(at + BLOCK_BYTES, file.size);
    const text = decode(await bytesOf(file.slice(at, end)), end === file.size);
    if (text === null) return null;
    const bytes = encoder.encode(text);
    size += bytes.length;
    if (size > mostBytes) throw new RefusedError('too_large');
    parts.push(new Blob([bytes]));
    tell(end);
  }
  return new Blob(parts);
}
