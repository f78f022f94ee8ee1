import { PartGoneError } from './loadPatiently';

/** What browsers say where a part of the program, or a file, could not be fetched. */
const NOT_FETCHED =
  /dynamically imported module|Importing a module script failed|Unable to preload CSS|Failed to fetch|NetworkError when|Load failed/i;

/** Errors that tell of the network, the device or the reader's choice, and not of our program. */
const OF_THE_DEVICE = [
  'AbortError',
  'EncodingError',
  'InvalidStateError',
  'NetworkError',
  'NotAllowedError',
  'NotReadableError',
  'QuotaExceededError',
  'SecurityError',
  'TimeoutError',
  'UnknownError',
];

/** Whether an error may happen to a program without a fault. */
const isExpected = (error: unknown): boolean =>
  error instanceof PartGoneError ||
  (error instanceof Error &&
    (OF_THE_DEVICE.includes(error.name) || NOT_FETCHED.test(error.message)));

/**
 * For where a failure is survived or told to the reader: what is no failure of network or device is a
 * fault of ours, and is seen in the console as if nobody had caught it.
 */
export function reportFault(error: unknown): void {
  if (!isExpected(error)) reportError(error);
}
