/** Colours of the sheets: ink, bands and the four meanings, each above 4.5:1 on its ground. */
export const colors = {
  ink: '#1F2937',
  quiet: '#4B5563',
  band: '#E8EEF4',
  line: '#9AA5B1',
  entryInk: '#1F4E9E',
  entryGround: '#FFFBE6',
  computedGround: '#F3F4F6',
  negative: '#8B1A1A',
  met: { ink: '#1B5E20', ground: '#E3F1E5' },
  partly: { ink: '#7A4B00', ground: '#FFF1D6' },
  notMet: { ink: '#8B1A1A', ground: '#FBE4E4' },
  neutral: { ink: '#3F4A56', ground: '#ECEFF2' },
  informed: { ink: '#1F3F77', ground: '#E2EBF8' },
  tabEntry: '#1F4E9E',
  tabOutput: '#1B5E20',
  tabControl: '#6B7280',
} as const;

/** A named cell style of the workbook. The font's face is left to the workbook's theme. */
export interface CellStyle {
  /** Name in Excel's style gallery. */
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Right' | 'Center';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Number format in English form; Excel shows it in the reader's locale. */
  readonly format?: string;
  readonly top?: 'thin';
  readonly bottom?: 'thin' | 'double';
}

const amountFormats = ['#,##0', '#,##0.0', '#,##0.00'] as const;
const dayFormat = 'yyyy-mm-dd';
/**
 * Measures keep the decimals that they were written with; only thousands are grouped. The minus is written out: programs
 * differ on whether a section with a condition shows it.
 */
const measureFormat = '[>=1000]#,##0;[<0]-General;General';
/** Measures of a row of which one has decimals. A figure that gets one more before the next update shows it, too. */
const measureFormats = ['#,##0.0#', '#,##0.00'] as const;
/** Figures whose difference may lie in any decimal. */
const exactFormat = '#,##0.00#######';

function style(name: string, rest: Partial<Omit<CellStyle, 'name'>> = {}): CellStyle {
  return { name: `Delår ${name}`, size: 10, color: colors.ink, vertical: 'Center', ...rest };
}

const entry = { color: colors.entryInk, fill: colors.entryGround } as const;
const calculated = { fill: colors.computedGround } as const;
const right = { horizontal: 'Right' } as const;
const wrap = { wrap: true } as const;
/** An indent counts only where the side is stated. */
const indented = { horizontal: 'Left', indent: 1 } as const;
const sum = { bold: true, top: 'thin', bottom: 'double' } as const;

/**
 * Every cell style of the workbook, declared once. Outputs are formatted by style names alone, so that
 * a municipality can change a style in Excel's gallery and keep its look through updates.
 */
export const cellStyles = {
  /** The workbook's own normal style, which every cell has that nobody formatted. */
  plain: { name: 'Normal', size: 11, color: colors.ink },
  title: style('rubrik', { size: 16, bold: true }),
  frontTitle: style('försättsblad organisation', { size: 26, bold: true, fill: colors.band }),
  frontReport: style('försättsblad rapport', { size: 16, fill: colors.band, bottom: 'thin' }),
  frontFact: style('försättsblad uppgift', { color: colors.quiet }),
  subtitle: style('underrubrik', { color: colors.quiet }),
  state: style('läge', { size: 9, italic: true, color: colors.quiet }),
  note: style('not', { size: 9, color: colors.quiet }),
  noteWrap: style('not bruten', { size: 9, color: colors.quiet, ...wrap }),
  caption: style('period', { size: 9, color: colors.quiet, horizontal: 'Right', vertical: 'Bottom' }),
  /** Which other period a group of rows is compared with, over their figures. */
  comparison: style('jämförelse', { size: 9, italic: true, color: colors.quiet, horizontal: 'Right' }),
  header: style('tabellhuvud', {
    bold: true,
    fill: colors.band,
    bottom: 'thin',
    vertical: 'Bottom',
    ...wrap,
  }),
  headerIndented: style('tabellhuvud indraget', {
    bold: true,
    fill: colors.band,
    bottom: 'thin',
    vertical: 'Bottom',
    ...indented,
    ...wrap,
  }),
  headerRight: style('tabellhuvud tal', {
    bold: true,
    fill: colors.band,
    bottom: 'thin',
    vertical: 'Bottom',
    ...wrap,
    ...right,
  }),
  section: style('avsnitt', { size: 12, bold: true }),
  group: style('grupp', { bold: true }),
  /** A heading within a section: an event, a plan, the comment under a table. */
  heading: style('mellanrubrik', { size: 11, bold: true, ...wrap }),
  /** A line of running text under a table: it is as long as the table is wide and runs over the cells beside it. */
  line: style('löptext'),
  text: style('text', wrap),
  textIndented: style('text indragen', { ...indented, ...wrap }),
  textOfWhich: style('text varav', { ...indented, indent: 2, italic: true, ...wrap }),
  comment: style('kommentar', { ...indented, ...wrap }),
  textRight: style('text höger', { ...right, ...wrap }),
  day: style('datum', { format: dayFormat, horizontal: 'Left', ...wrap }),
  amount0: style('belopp', { format: amountFormats[0], ...right }),
  amount1: style('belopp 1 dec', { format: amountFormats[1], ...right }),
  amount2: style('belopp 2 dec', { format: amountFormats[2], ...right }),
  ofWhich0: style('belopp varav', { format: amountFormats[0], italic: true, ...right }),
  ofWhich1: style('belopp varav 1 dec', { format: amountFormats[1], italic: true, ...right }),
  ofWhich2: style('belopp varav 2 dec', { format: amountFormats[2], italic: true, ...right }),
  sumText: style('summa text', sum),
  sum0: style('summa', { format: amountFormats[0], ...right, ...sum }),
  sum1: style('summa 1 dec', { format: amountFormats[1], ...right, ...sum }),
  sum2: style('summa 2 dec', { format: amountFormats[2], ...right, ...sum }),
  measure: style('mått', { ...right, format: measureFormat }),
  measure1: style('mått 1 dec', { ...right, format: measureFormats[0] }),
  measure2: style('mått 2 dec', { ...right, format: measureFormats[1] }),
  measureOfWhich: style('mått varav', { ...right, italic: true, format: measureFormat }),
  measureOfWhich1: style('mått varav 1 dec', { ...right, italic: true, format: measureFormats[0] }),
  measureOfWhich2: style('mått varav 2 dec', { ...right, italic: true, format: measureFormats[1] }),
  exact: style('tal alla dec', { ...right, format: exactFormat }),
  exactOfWhich: style('tal varav alla dec', { ...right, italic: true, format: exactFormat }),
  percent: style('procent', { ...right, format: '#,##0.0 %' }),
  percentOfWhich: style('procent varav', { ...right, italic: true, format: '#,##0.0 %' }),
  /** A change between two shares. */
  points: style('procentenheter', { ...right, format: '#,##0.0#" p.e."' }),
  countLeft: style('antal', { format: '#,##0', horizontal: 'Left' }),
  sumCountLeft: style('antal summa', { format: '#,##0', ...sum, horizontal: 'Left' }),
  goal: style('mål', { size: 11, bold: true, ...wrap }),
  overallGoal: style('övergripande mål', { color: colors.quiet, ...wrap }),
  composed: style('sammanställd', { italic: true, ...wrap }),
  bullet: style('punkt', { ...indented, ...wrap }),
  bulletWithin: style('punkt indragen', { ...indented, indent: 2, ...wrap }),
  status: style('status', { ...indented, ...wrap }),
  link: style('länk', { color: colors.entryInk }),
  legendEntry: style('förklaring inmatning', { ...entry, size: 9 }),
  legendCalculated: style('förklaring beräknad', { ...calculated, size: 9 }),
  entryText: style('inmatning text', { ...entry, ...indented, ...wrap }),
  /** Texts of an entry table that are given, such as the names of the settings. */
  fixedText: style('given text', { ...indented, ...wrap }),
  entryOrder: style('inmatning ordning', { ...entry, horizontal: 'Center' }),
  /** Decimals are shown by a conditional format, since another unit can be chosen when the sheet is made. */
  entryAmount: style('inmatning belopp', { ...entry, ...right, format: amountFormats[0] }),
  entryMeasure: style('inmatning mått', { ...entry, ...right, format: measureFormat }),
  entryDay: style('inmatning datum', { ...entry, ...indented, format: dayFormat, ...wrap }),
  calculatedText: style('beräknad text', { ...calculated, ...indented, ...wrap }),
  calculatedDay: style('beräknad datum', { ...calculated, ...indented, format: dayFormat }),
  calculatedAmount: style('beräknad belopp', { ...calculated, ...right, format: amountFormats[0] }),
  calculatedMeasure: style('beräknad mått', { ...calculated, ...right, format: measureFormat }),
} as const satisfies Record<string, CellStyle>;

export type StyleKey = keyof typeof cellStyles;
