import { isolated } from '../../ui/isolated';
import type { ImportReport, Progress, Refusal } from '../read/outcome';
import type { OwnTranslate } from './useOwnTranslate';

/** Why a file was refused, and what can be done. */
export const refusalInWords = ({ code, detail }: Refusal, t: OwnTranslate): string =>
  detail
    ? t('own.refused.detail', { reason: t(`own.refused.${code}`), detail: isolated(detail) })
    : t(`own.refused.${code}`);

/** What a file brought: "990 events with a place · 7 without a place · 3 rows left out". */
export function reportInWords(
  { placed, unplaced, undated, refused }: ImportReport,
  t: OwnTranslate,
): string {
  return [
    t('own.report.placed', { count: placed }),
    unplaced > 0 ? t('own.report.unplaced', { count: unplaced }) : '',
    undated > 0 ? t('own.report.undated', { count: undated }) : '',
    refused > 0 ? t('own.report.refused', { count: refused }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

const MB = 1_000_000;

/** A size in megabytes, finer where it is small, and never nothing. */
export const megabytes = (bytes: number): number =>
  bytes >= 10 * MB ? Math.round(bytes / MB) : Math.max(0.1, Math.round((bytes / MB) * 10) / 10);

/** Sooner than this nothing can be said of the time left, in milliseconds. */
const GUESS_AFTER_MS = 1_500;

/** Bytes, rows and the time left at the speed so far; of an archive, that it is being unpacked. */
export function progressInWords(
  { stage, bytesRead, bytesTotal, rows }: Progress,
  elapsedMs: number,
  t: OwnTranslate,
): string {
  const parts = [
    t('own.progress.bytes', { read: megabytes(bytesRead), total: megabytes(bytesTotal) }),
    stage === 'unpacking' ? t('own.progress.unpacking') : t('own.progress.rows', { count: rows }),
  ];
  if (
    stage === 'reading' &&
    elapsedMs > GUESS_AFTER_MS &&
    bytesRead > 0 &&
    bytesRead < bytesTotal
  ) {
    const left = (elapsedMs * (bytesTotal - bytesRead)) / bytesRead / 1_000;
    parts.push(t('own.progress.left', { count: Math.max(1, Math.round(left)) }));
  }
  return parts.join(' · ');
}

/** The message for those who listen: the file and what it brought. */
export const importedMessage = (fileName: string, report: ImportReport, t: OwnTranslate): string =>
  `${isolated(fileName)}${t('own.colon')} ${reportInWords(report, t)}`;
