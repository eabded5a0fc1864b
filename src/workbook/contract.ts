import { schemas, type TableKey } from '../report/schema';
import type { ColumnKind } from '../report/schema/column';
import { settingDeclarations, type SettingDeclaration } from '../report/schema/settings';
import { approvedNames, approvedTable } from './approved/approvedTable';
import { cellStyles } from './cellStyles';
import { names } from './names';
import { outputDeclarations } from './outputs';
import { charts, outputs } from './outputs/keys';
import { partDeclarations } from './parts/partDeclarations';
import { layOutColumns } from './sheets/entryLayout';
import { entrySheets } from './sheets';

const kindWords: Readonly<Record<ColumnKind, string>> = {
  name: 'name',
  text: 'text',
  longText: 'long text',
  amount: 'amount, `-` or `IU`',
  measure: 'figure, `82*`, `IU` or `-`',
  target: 'target',
  endDate: 'date, `Löpande` or text',
  order: 'whole number',
  yesNo: '`Ja` or `Nej`',
  choice: 'one of a list',
  scale: 'a status of the scale',
  goal: 'a goal of Mål',
  computed: 'computed',
};

/** The workbook's contract as Markdown: every sheet, table, column, name and style, from the declarations alone. */
export function workbookContract(): string {
  return [
    '# The workbook’s contract',
    '',
    'Generated from the declarations by `npm run contract`; a test keeps it true. Tables are found by table name and columns by header, wherever they stand.',
    '',
    '## Settings',
    '',
    ...markdownTable(
      ['Key', 'Setting', 'Starts as', 'Meaning'],
      (Object.entries(settingDeclarations) as [string, SettingDeclaration][]).map(([key, setting]) => [
        `\`${key}\``,
        setting.label,
        String(setting.initial),
        setting.help,
      ]),
    ),
    '## Entry sheets',
    '',
    ...(Object.keys(schemas) as TableKey[]).flatMap(entryContract),
    '## Generated sheets',
    '',
    'Found by defined name. Every figure is a formula that leads to its entry cell.',
    '',
    ...markdownTable(
      ['Sheet', 'Defined name', 'Title', 'Paper'],
      outputDeclarations.map((output) => [
        outputs[output.key].sheet,
        `\`${outputs[output.key].name}\``,
        output.title,
        `A4 ${output.orientation}`,
      ]),
    ),
    '## The approved version',
    '',
    `The table \`${approvedTable.table}\` on the sheet “${approvedTable.sheet}” keeps the version that was last marked as approved: one row for each entry that was not blank, of every entry table but Undantag. It is made by the first approval, is no entry table, and is emptied when the workbook goes on to the next period. The cell \`${approvedNames.time}\` says when the version was marked, \`${approvedNames.period}\` as what.`,
    '',
    ...markdownTable(
      ['Header', 'Help'],
      Object.values(approvedTable.columns).map(({ header, help }) => [header, help]),
    ),
    '## Parts',
    '',
    'A workbook has the parts that were chosen when its sheets were created; others can be added later. A part is left out when nothing of it is there: no table, no generated sheet of its own, no chart. Where anything of it is, a missing table is a finding and stops the update. Ekonomi and Diagram are made when one of their parts is there, and show those that are; Försättsblad, Förändringar and Kontroller are always made.',
    '',
    ...markdownTable(
      ['Part', 'Key', 'Word for `new --parts`', 'Tables', 'Generated sheets of its own', 'Required'],
      partDeclarations.map(({ key, title, word, tables, outputs: own, isRequired }) => [
        title,
        `\`${key}\``,
        `\`${word}\``,
        tables.map((table) => schemas[table].table).join(', '),
        own.map((output) => outputs[output].sheet).join(', '),
        isRequired ? 'yes' : '',
      ]),
    ),
    '## Charts',
    '',
    'On the sheet Diagram, found by the chart’s name. The defined name spans the table that the chart draws, header row included.',
    '',
    ...markdownTable(
      ['Chart', 'Defined name of its table'],
      Object.values(charts).map(({ chart, source }) => [chart, `\`${source}\``]),
    ),
    '## Defined names',
    '',
    ...Object.values(names).map((name) => `- \`${name}\``),
    '',
    '## Cell styles',
    '',
    'Outputs are formatted by these named styles alone; a municipality can change them in Excel’s style gallery.',
    '',
    ...Object.values(cellStyles).map(({ name }) => `- ${name}`),
    '',
  ].join('\n');
}

function entryContract(table: TableKey): readonly string[] {
  const { table: name, purpose, identity } = schemas[table];
  const columns = layOutColumns(table);
  const headers = identity.map((key) => columns.find((column) => column.key === key)?.column.header ?? key);
  return [
    `### ${name}`,
    '',
    `${purpose} Sheet “${entrySheets[table].sheet}”, JSON key \`${table}\`; a row is named by ${headers.join(' + ')}.`,
    '',
    ...markdownTable(
      ['Key', 'Header', 'Kind', 'Required', 'Help or formula'],
      columns.map(({ key, column, formula }) => [
        `\`${key}\``,
        column.header,
        kindWords[column.kind],
        column.required ? 'yes' : '',
        formula === undefined ? column.help : `${column.help} \`${formula}\``,
      ]),
    ),
  ];
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line), ''];
}
