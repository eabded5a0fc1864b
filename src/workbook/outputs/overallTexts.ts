import type { Report, TextRow } from '../../report/report';
import { textSections } from '../../report/schema/narrative';
import { nameKey } from '../../report/values/plainText';
import type { StyledCell } from '../cell';
import { entryText } from '../formulas';
import { formulaCell, textCell } from './cells';
import { paragraphs } from './longText';
import type { Output } from './output';
import { textEntry, textWidth, textsOf, watchedTexts } from './sectionTexts';

/** The texts that open the report, and every section that people have made themselves. */
export const overallTextsOutput: Output = {
  key: 'overallTexts',
  title: 'Uppdrag, samlad bedömning och förväntad utveckling',
  subtitle: () => '',
  orientation: 'portrait',
  widths: [textWidth],
  header: () => [],
  body: ({ report }) => {
    const sections = overallSections(report)
      .map((section) => textsOf(report, section))
      .filter((texts) => texts.length > 0);
    return sections.length === 0 ? nothingWritten : sections.flatMap(sectionRows);
  },
  watched: [['settings', 'value', 'setting'], watchedTexts],
  paper: { newPage: [], together: ['section'] },
  conditionalFormats: [],
};

const opening = [textSections.mission, textSections.assessment, textSections.outlook];

const nothingWritten: readonly StyledCell[][] = [
  [
    textCell(
      `Inga texter är skrivna. Skriv dem på bladet Texter, med avsnittet ${opening.slice(0, -1).join(', ')} eller ${textSections.outlook}, eller med en egen rubrik.`,
      'noteWrap',
    ),
  ],
];

/** The three that open the report, then sections with headings of people's own in the order in which they first appear. */
function overallSections({ rows }: Report): readonly string[] {
  const placed = new Set(Object.values(textSections).map(nameKey));
  const own = new Map<string, string>();
  for (const { section } of rows.texts) {
    const key = nameKey(section);
    if (key !== '' && !placed.has(key) && !own.has(key)) own.set(key, section);
  }
  return [...opening, ...own.values()];
}

function sectionRows(texts: readonly TextRow[]): StyledCell[][] {
  const [first] = texts;
  if (first === undefined) return [];
  return [
    [formulaCell(entryText('texts', 'section', first.row), 'section', first.section)],
    ...texts.flatMap((row) => paragraphs(textEntry(row), textWidth, 'text')),
    [],
  ];
}
