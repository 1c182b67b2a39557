/**
 * What the colours of the file mean: device RGB is sRGB (ISO 19005-2, 6.2.3). Takes the place of the backend's own,
 * which reads a profile from its package's folder and so would not survive bundling.
 */
import type { PdfDocument } from './backend.ts';
import { srgbProfile } from './srgb-profile.ts';
import { text } from './structure-attributes.ts';

export function writeOutputIntent(pdf: PdfDocument): void {
  pdf._addColorOutputIntent = () => {
    const profile = pdf.ref({ N: 3 });
    profile.end(Buffer.from(srgbProfile()));
    const intent = pdf.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      Info: text('sRGB IEC61966-2.1'),
      OutputConditionIdentifier: text('sRGB IEC61966-2.1'),
      DestOutputProfile: profile,
    });
    intent.end();
    pdf._root.data.OutputIntents = [intent];
  };
}
