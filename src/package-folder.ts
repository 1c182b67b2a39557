/**
 * The folder that the package is installed in, absolute, without a final slash: `fonts/` and `templates/` stand there.
 * Both `src/` and `dist/` are one level below it, so the same line serves the sources and the built files.
 */
export const packageFolder: string = folderPath(new URL('..', import.meta.url));

function folderPath(url: URL): string {
  const path = decodeURIComponent(url.pathname).replace(/\/$/, '');
  // `/C:/…` of Windows.
  return /^\/[a-z]:/i.test(path) ? path.slice(1) : path;
}
