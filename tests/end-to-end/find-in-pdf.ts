/**
 * The search of pdf.js, as its viewer and Firefox have it: the real find controller on a finished PDF, without a window.
 * In: a PDF; out: how often a text is found. Letter case does not count, marks above letters do.
 */
const VIEWER = 'pdfjs-dist/legacy/web/pdf_viewer.mjs';

export interface PdfSearch {
  find(query: string): Promise<number>;
  close(): Promise<void>;
}

interface EventBus {
  on(name: string, listener: (event: { matchesCount: { total: number } }) => void): void;
  off(name: string, listener: unknown): void;
  dispatch(name: string, event: object): void;
}

interface Viewer {
  readonly EventBus: new () => EventBus;
  readonly PDFFindController: new (options: object) => { setDocument(document: unknown): void };
}

export async function openSearch(pdf: Uint8Array): Promise<PdfSearch> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { EventBus, PDFFindController } = await loadViewer(library);
  const loading = library.getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const eventBus = new EventBus();
  const linkService = { pagesCount: document.numPages, page: 1 };
  const controller = new PDFFindController({
    linkService,
    eventBus,
    updateMatchesCountOnProgress: false,
  });
  controller.setDocument(document);
  return {
    find: (query) =>
      new Promise((resolve) => {
        const listener = ({ matchesCount }: { matchesCount: { total: number } }) => {
          eventBus.off('updatefindmatchescount', listener);
          resolve(matchesCount.total);
        };
        eventBus.on('updatefindmatchescount', listener);
        // 'again' is the search that does not wait for further typing.
        eventBus.dispatch('find', { ...OPTIONS, type: 'again', query });
      }),
    close: () => loading.destroy(),
  };
}

const OPTIONS = {
  caseSensitive: false,
  entireWord: false,
  highlightAll: false,
  findPrevious: false,
  matchDiacritics: true,
} as const;

/** The viewer's file asks for a window while it loads, and its search for none. */
async function loadViewer(library: unknown): Promise<Viewer> {
  const nothing: unknown = new Proxy(() => undefined, {
    get: (_, name) => (name === Symbol.toPrimitive ? () => '' : nothing),
    set: () => true,
    apply: () => nothing,
  });
  const names = { document: nothing, window: nothing, pdfjsLib: library };
  Object.assign(globalThis, names);
  try {
    return (await import(VIEWER)) as Viewer;
  } finally {
    for (const name of Object.keys(names)) Reflect.deleteProperty(globalThis, name);
  }
}
