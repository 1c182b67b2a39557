/**
 * What the colours of the file mean (ISO 19005-2, 6.2.3): device RGB is sRGB, device CMYK the press of the user's profile.
 * Takes the place of the backend's own, which reads a profile from its package's folder and so would not survive bundling.
 */
import type { PressProfile } from '../../model/print.ts';
import type { PdfDocument } from './backend.ts';
import { srgbProfile } from './srgb-profile.ts';
import { text } from './structure-attributes.ts';

const SRGB = 'sRGB IEC61966-2.1';

export function writeOutputIntent(pdf: PdfDocument, press?: PressProfile): void {
  const components = press ? 4 : 3;
  const name = press?.name ?? SRGB;
  pdf._addColorOutputIntent = () => {
    const profile = pdf.ref({ N: components });
    profile.end(Buffer.from(press?.bytes ?? srgbProfile()));
    const intent = pdf.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      Info: text(name),
      // A name of no registry: the profile itself says what is meant.
      OutputConditionIdentifier: text(press ? 'Custom' : SRGB),
      DestOutputProfile: profile,
    });
    intent.end();
    pdf._root.data.OutputIntents = [intent];
  };
}
