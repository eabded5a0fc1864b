import { findingTitles } from '../../report/findingTitles';
import { schemas, type TableKey } from '../../report/schema';
import type { Column } from '../../report/schema/column';
import { settingDeclarations, type SettingDeclaration } from '../../report/schema/settings';
import { severityWords } from '../../report/severities/severityWords';

/** A JSON Schema (draft 2020-12), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of the form that `new --data` takes and `data` gives, made from the declarations of
 * the sheets. It says which keys there are and what they mean; what a cell may say is the checks' matter,
 * so that a report with errors can be carried over too.
 */
export function reportDataSchema(): JsonSchema {
  const tables = (Object.keys(schemas) as TableKey[]).filter((table) => table !== 'settings');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Delårsrapport',
    description:
      'Entries of an interim report. Keys are the columns of the workbook; blank cells are left out.',
    type: 'object',
    additionalProperties: false,
    properties: {
      settings: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          (Object.entries(settingDeclarations) as [string, SettingDeclaration][]).map(([key, setting]) => [
            key,
            { type: ['string', 'number'], title: setting.label, description: setting.help },
          ]),
        ),
      },
      severities: {
        type: 'object',
        description: `Severities that the municipality gives kinds of findings: ${Object.values(severityWords).join(', ')}.`,
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(findingTitles).map(([code, title]) => [code, { type: ['string', 'number'], title }]),
        ),
      },
      ...Object.fromEntries(tables.map((table) => [table, tableSchema(table)])),
    },
  };
}

function tableSchema(table: TableKey): JsonSchema {
  const { table: title, purpose } = schemas[table];
  const columns = Object.entries(schemas[table].columns as Readonly<Record<string, Column>>);
  return {
    type: 'array',
    title,
    description: purpose,
    items: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        columns
          .filter(([, { kind }]) => kind !== 'computed')
          .map(([key, { header, help }]) => [
            key,
            { type: ['string', 'number'], title: header, description: help },
          ]),
      ),
    },
  };
}
