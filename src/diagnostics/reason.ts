/** What was thrown, in words: what a library says of a fault goes into messages as it is. */
export function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
