/**
 * The date that a PDF bears when its builder fixes it: SOURCE_DATE_EPOCH, seconds since 1970 (reproducible-builds.org).
 * In: the environment; out: ISO 8601 in UTC, or nothing where the variable is not set.
 */
import type { Io } from './io.ts';
import type { Messages } from './messages/messages.ts';
import { UsageError } from './usage-error.ts';

/** The last second of the year 9999: PDF dates have four digits for the year. */
const LAST = 253_402_300_799;

export function sourceDate(env: Io['env'], messages: Messages): string | undefined {
  const written = env.SOURCE_DATE_EPOCH;
  if (written === undefined || written === '') return undefined;
  const seconds = Number(written);
  if (!/^\d+$/.test(written) || seconds > LAST) {
    throw new UsageError(messages.usage.wrongDate(written.slice(0, 40)));
  }
  return new Date(seconds * 1000).toISOString();
}
