/** @returns the name of a PDF for one with another ending: the same in every language */
export function pdfName(out: string): string {
  return out.replace(/\.[^.]*$/, '.pdf');
}
