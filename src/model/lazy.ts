/** Patterns with classes of Unicode, and tables, that a build which knows its texts needs not: made when they are first asked for. */

export function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
