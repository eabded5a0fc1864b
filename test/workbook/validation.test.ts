import { schemas, type TableKey } from '../../src/report/schema';
import { textSections } from '../../src/report/schema/narrative';
import { entryPlan } from '../../src/workbook/entries/entryPlan';
import { entrySheets } from '../../src/workbook/sheets';

const tables = Object.keys(schemas) as TableKey[];
const validations = tables.flatMap((table) =>
  entryPlan(table, entrySheets[table].sheet, {}).rules.validations.map((validation) => ({
    table,
    validation,
  })),
);

describe('native validation of entry sheets', () => {
  it('keeps within Excel’s limits: titles 32, input messages 255, error alerts 225 characters', () => {
    for (const { validation } of validations) {
      expect(validation.prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(validation.prompt?.message.length ?? 0).toBeLessThanOrEqual(255);
      expect(validation.alert?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(validation.alert?.message.length ?? 0).toBeLessThanOrEqual(225);
    }
  });

  it('offers lists that fit into a validation: no comma inside a word, at most 255 characters', () => {
    for (const { validation } of validations) {
      if (validation.rule.kind !== 'words') continue;
      expect(validation.rule.words.join(',').length).toBeLessThanOrEqual(255);
      for (const word of validation.rule.words) expect(word).not.toContain(',');
    }
  });

  it('explains every column on its header and its cells, and lets nobody type over a computed cell', () => {
    for (const table of tables) {
      const { rules, sheet } = entryPlan(table, entrySheets[table].sheet, {});
      const columns = Object.values(schemas[table].columns as Record<string, { kind: string; help: string }>);
      expect(sheet.table?.area.right).toBe(columns.length - 1);
      for (const [index, column] of columns.entries()) {
        const own = rules.validations.filter(({ area }) => area.left === index);
        expect(own.length).toBeGreaterThanOrEqual(2);
        if (column.kind !== 'computed') continue;
        expect(own.at(-1)?.rule).toEqual({ kind: 'formula', formula: '=FALSE' });
      }
    }
  });

  it('has one formula for every computed column', () => {
    for (const table of tables) {
      const { rules } = entryPlan(table, entrySheets[table].sheet, {});
      const computed = Object.values(schemas[table].columns as Record<string, { kind: string }>).filter(
        ({ kind }) => kind === 'computed',
      );
      expect(rules.calculatedColumns).toHaveLength(computed.length);
      for (const { formula } of rules.calculatedColumns) expect(formula.length).toBeLessThan(8192);
    }
  });

  it('offers the report’s own sections for a text and takes any other', () => {
    const { rules, sheet } = entryPlan('texts', 'Texter', {});
    const body = rules.validations.find(
      ({ area }) => area.left === 0 && area.top > (sheet.table?.area.top ?? 0),
    );
    expect(body).toMatchObject({
      onlyOffers: true,
      rule: { kind: 'words', words: Object.values(textSections) },
    });
    const [text] = rules.validations.filter(({ area }) => area.left === 2).slice(-1);
    expect(text?.rule).toEqual({ kind: 'text-length', maximum: 32_767 });
    expect(text).not.toHaveProperty('onlyOffers');
  });
});
