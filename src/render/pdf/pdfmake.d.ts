/** The part of pdfmake that the renderer uses; the package brings no types of its own. */
declare module 'pdfmake' {
  interface OutputDocument {
    getStream(): Promise<unknown>;
    getBuffer(): Promise<Uint8Array>;
  }
  interface PdfMake {
    createPdf(
      definition: Readonly<Record<string, unknown>>,
      options?: Readonly<Record<string, unknown>>,
    ): OutputDocument;
    setUrlAccessPolicy(policy: (url: string) => boolean): void;
    setLocalAccessPolicy(policy: (path: string) => boolean): void;
  }
  const pdfmake: PdfMake;
  export default pdfmake;
}
