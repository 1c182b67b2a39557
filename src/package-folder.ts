/**
 * The folder that the package is installed in, absolute, with `/` and without a final one: `fonts/` and `templates/` stand there.
 * Both `src/` and `dist/` are one level below it, so the same line serves the sources and the built files.
 */
export const packageFolder: string = parent(import.meta.dirname);

function parent(folder: string): string {
  // A path of Windows has no `/` at all.
  const path = folder.startsWith('/') ? folder : folder.replaceAll('\\', '/');
  return path.slice(0, path.lastIndexOf('/'));
}
