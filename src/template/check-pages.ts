/**
 * Whether pages of template.yaml have room for text. In: pages of the right shape. Out: a fault for every kind of pages whose
 * margins or gutters leave less than a few words a line: its issue would be thousands of lines too long for their measure.
 */
import {
  type ColumnFault,
  columnTooNarrow,
  isGutterAtFault,
  typeAreaTooSmall,
} from '../diagnostics/catalogue/template-pages.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import { PT_PER_MM } from '../model/length.ts';
import { type PageSize, pageSize } from './page-size.ts';
import type { TemplateFile } from './template-file.ts';

/** In millimetres. */
const LEAST = { width: 40, height: 60, column: 25 };
/** Of rounding: what is right to the tenth is right. */
const SLACK = 0.05;

export function checkPages(file: TemplateFile, sink: Sink): void {
  for (const [name, data] of Object.entries(file.data.pages)) {
    const size = pageSize(data);
    const isWide = checkSide(name, 'width', size, file, sink);
    checkSide(name, 'height', size, file, sink);
    if (isWide) checkColumns(name, size, file, sink);
  }
}

const MARGINS = { width: ['left', 'right'], height: ['top', 'bottom'] } as const;

/** The place of a fault is the greater margin, or the page's own measure where no margins would help. */
function checkSide(
  name: string,
  side: 'width' | 'height',
  size: PageSize,
  file: TemplateFile,
  sink: Sink,
): boolean {
  const [first, second] = MARGINS[side];
  const page = size[side] / PT_PER_MM;
  const margins = (size.margins[first] + size.margins[second]) / PT_PER_MM;
  const least = LEAST[side];
  if (page - margins >= least - SLACK) return true;
  const greater = size.margins[first] > size.margins[second] ? first : second;
  const at = page < least ? [side] : ['margins', greater];
  const fault = { name, side, page, margins, least };
  sink.report(typeAreaTooSmall(fault, file.spanOf(['pages', name, ...at])));
  return false;
}

function checkColumns(name: string, size: PageSize, file: TemplateFile, sink: Sink): void {
  const { columns, columnWidth } = size;
  if (columnWidth / PT_PER_MM >= LEAST.column - SLACK) return;
  const fault: ColumnFault = {
    name,
    columns,
    gutter: size.gutter / PT_PER_MM,
    typeWidth: size.typeWidth / PT_PER_MM,
    least: LEAST.column,
  };
  const key = isGutterAtFault(fault) ? 'gutter' : 'columns';
  sink.report(columnTooNarrow(fault, file.spanOf(['pages', name, key])));
}
