import { cellStyles, colors, type CellStyle, type StyleKey } from '../../workbook/cellStyles';
import { step, type Step } from './step';

/** What a style sends at most. */
const styleBytes = 5_000;

/**
 * Steps that add named cell styles. A style that exists already, because an earlier command broke off, is completed. The font's
 * face is never set: it stays the workbook's own.
 */
export function addStyles(keys: readonly StyleKey[], existing: ReadonlySet<string>): readonly Step[] {
  return keys.map((key) => {
    const style: CellStyle = cellStyles[key];
    const { queue } = step(({ workbook }) => {
      if (!existing.has(style.name)) workbook.styles.add(style.name);
      define(workbook.styles.getItem(style.name), style);
    });
    return { bytes: styleBytes, queue };
  });
}

function define(proxy: Excel.Style, style: CellStyle): void {
  proxy.font.size = style.size;
  proxy.font.color = style.color;
  if (style.bold === true) proxy.font.bold = true;
  if (style.italic === true) proxy.font.italic = true;
  if (style.fill !== undefined) proxy.fill.color = style.fill;
  if (style.horizontal !== undefined) proxy.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) proxy.verticalAlignment = style.vertical;
  if (style.indent !== undefined) proxy.indentLevel = style.indent;
  if (style.wrap === true) proxy.wrapText = true;
  if (style.format !== undefined) proxy.numberFormat = style.format;
  if (style.top !== undefined) drawLine(proxy.borders.getItem('EdgeTop'), style.top);
  if (style.bottom !== undefined) drawLine(proxy.borders.getItem('EdgeBottom'), style.bottom);
}

function drawLine(border: Excel.RangeBorder, line: 'thin' | 'double'): void {
  border.style = line === 'double' ? 'Double' : 'Continuous';
  border.color = colors.line;
}
