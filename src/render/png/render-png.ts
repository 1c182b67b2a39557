/**
 * A page of a finished PDF in, a PNG out: for previews and visual tests, never for the product itself.
 * The library is a development dependency and is loaded when it is needed; it brings the canvas that fits it.
 */

export interface PngOptions {
  /** Counted from 1. */
  readonly page: number;
  /** Pixels in a point. */
  readonly scale: number;
}

interface Canvas {
  readonly canvas: { toBuffer(type: 'image/png'): Uint8Array };
}

export async function renderPng(pdf: Uint8Array, options: PngOptions): Promise<Uint8Array> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The library takes the bytes away from their owner; it gets a copy.
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0, isEvalSupported: false });
  try {
    const document = await loading.promise;
    const page = await document.getPage(options.page);
    const viewport = page.getViewport({ scale: options.scale });
    const factory = document.canvasFactory as { create(width: number, height: number): Canvas };
    const { canvas } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
    type RenderParameters = Parameters<typeof page.render>[0];
    // The canvas of Node stands in for the browser's; types know only the latter.
    const target = { canvas, viewport, background: '#ffffff' } as unknown as RenderParameters;
    await page.render(target).promise;
    return canvas.toBuffer('image/png');
  } finally {
    await loading.destroy();
  }
}
