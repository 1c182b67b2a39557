/**
 * A page of a finished PDF in, a PNG out: for previews and visual tests, never for the product itself.
 * The libraries are development dependencies and are loaded when they are needed.
 */

export interface PngOptions {
  /** Counted from 1. */
  readonly page: number;
  /** Pixels in a point. */
  readonly scale: number;
}

export async function renderPng(pdf: Uint8Array, options: PngOptions): Promise<Uint8Array> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { createCanvas } = await import('@napi-rs/canvas');
  // The library takes the bytes away from their owner; it gets a copy.
  const loading = getDocument({ data: pdf.slice(), verbosity: 0, isEvalSupported: false });
  try {
    const document = await loading.promise;
    const page = await document.getPage(options.page);
    const viewport = page.getViewport({ scale: options.scale });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const context = canvas.getContext('2d');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    type RenderParameters = Parameters<typeof page.render>[0];
    // The canvas of Node stands in for the browser's; types know only the latter.
    const canvasContext = context as unknown as RenderParameters['canvasContext'];
    await page.render({ canvas: null, canvasContext, viewport } as RenderParameters).promise;
    return canvas.toBuffer('image/png');
  } finally {
    await loading.destroy();
  }
}
