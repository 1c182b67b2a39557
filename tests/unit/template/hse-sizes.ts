/** Sizes of blocks in the fonts of «hse». */
import { createBlockSizes } from '../../../src/layout/pages/block-sizes.ts';
import { createTextEngine } from '../../../src/text/text-engine.ts';
import { realFonts } from '../../fixtures/real-fonts.ts';

/** Type area of an A4 page. */
const HSE_PAGE = { width: 470.55, height: 688.82 };

export const hseSizes = createBlockSizes(createTextEngine(realFonts, []), HSE_PAGE.height);
