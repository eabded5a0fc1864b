import type { LineStyle } from '../../document/model';
import { invalidArgument } from '../../protocol/hostError';

/** Files have one name for what Office.js splits into a style and a weight. */
const LINES: Readonly<Record<LineStyle, readonly [style: string, weight: string]>> = {
  none: ['None', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** The Office.js name of a line's style, such as `Continuous`. */
export function wireLineStyle(line: LineStyle | undefined): string | null {
  return line === undefined ? null : LINES[line][0];
}

/** The Office.js name of a line's weight, such as `Thin`. */
export function wireWeight(line: LineStyle | undefined): string | null {
  return line === undefined ? null : LINES[line][1];
}

/** The file's line for an Office.js style, keeping the weight that the line had where both go together. */
export function lineStyleOf(style: string, before: LineStyle | undefined): LineStyle {
  const weight = before === undefined || before === 'none' ? 'Thin' : LINES[before][1];
  return find(style, weight) ?? find(style) ?? refuse(style);
}

/** The file's line for an Office.js weight, keeping its style where both go together; a line that was not there is drawn. */
export function withWeight(weight: string, before: LineStyle | undefined): LineStyle {
  const style = before === undefined || before === 'none' ? 'Continuous' : LINES[before][0];
  return find(style, weight) ?? find('Continuous', weight) ?? refuse(weight);
}

function find(style: string, weight?: string): LineStyle | undefined {
  const entries = Object.entries(LINES) as [LineStyle, readonly [string, string]][];
  return entries.find(
    ([, names]) => names[0] === style && (weight === undefined || names[1] === weight),
  )?.[0];
}

function refuse(name: string): never {
  throw invalidArgument(`${name} is no border line`);
}
