import { XML_DECLARATION } from '../opc/package';
import { DEFAULT_THEME } from './theme';

/** In the order in which a theme states them (dark before light). */
const COLOURS = [
  ['dk1', 1],
  ['lt1', 0],
  ['dk2', 3],
  ['lt2', 2],
  ['accent1', 4],
  ['accent2', 5],
  ['accent3', 6],
  ['accent4', 7],
  ['accent5', 8],
  ['accent6', 9],
  ['hlink', 10],
  ['folHlink', 11],
] as const;

/** Text of a theme part with the default colours and fonts and plain effects. */
export function officeTheme(): string {
  const colours = COLOURS.map(([name, index]) => {
    const rgb = DEFAULT_THEME.colours[index] ?? '000000';
    const system = name === 'dk1' ? 'windowText' : name === 'lt1' ? 'window' : null;
    const inner =
      system === null ? `<a:srgbClr val="${rgb}"/>` : `<a:sysClr val="${system}" lastClr="${rgb}"/>`;
    return `<a:${name}>${inner}</a:${name}>`;
  }).join('');
  const { minor, major } = DEFAULT_THEME.fonts;
  const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number): string =>
    `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${solid}<a:prstDash val="solid"/></a:ln>`;
  return (
    `${XML_DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office">` +
    `<a:themeElements><a:clrScheme name="Office">${colours}</a:clrScheme>` +
    `<a:fontScheme name="Office">${fontXml('majorFont', major)}${fontXml('minorFont', minor)}</a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}

function fontXml(element: string, typeface: string): string {
  return `<a:${element}><a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/></a:${element}>`;
}
