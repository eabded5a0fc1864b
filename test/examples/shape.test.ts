import { schemas } from '../../src/report/schema';
import type { Column } from '../../src/report/schema/column';
import { settingDeclarations } from '../../src/report/schema/settings';
import { entryColumns, settings, tableKeys, tables, topLevelKeys } from './example';

/** Whether a cell of that kind may hold the value, apart from references to other tables. */
function fits(column: Column, value: string | number): boolean {
  switch (column.kind) {
    case 'amount':
      return typeof value === 'number' || value === '-' || value === 'IU';
    case 'measure':
      return typeof value === 'number' || ['-', 'IU', 'IU-'].includes(value) || /^\d+(,\d+)?\*$/.test(value);
    case 'target':
      return (
        typeof value === 'number' ||
        ['-', 'IU', 'Ska öka', 'Ska minska'].includes(value) ||
        /^[<>≤≥]\d+(,\d+)?$/.test(value) ||
        /^\d+(,\d+)?–\d+(,\d+)?$/.test(value)
      );
    case 'order':
      return Number.isInteger(value);
    case 'yesNo':
      return value === 'Ja' || value === 'Nej';
    case 'choice':
      return typeof value === 'string' && column.choices.includes(value);
    case 'endDate':
      return (
        typeof value === 'string' &&
        (/^2021-\d\d-\d\d$/.test(value) || /^(Löpande|I enlighet med )/.test(value))
      );
    case 'computed':
      return false;
    case 'name':
    case 'text':
    case 'longText':
    case 'scale':
    case 'goal':
      return typeof value === 'string' && value.trim() === value && value !== '';
  }
}

describe('the example report', () => {
  it('holds the settings and every entry table, in the order of the sheets', () => {
    expect(topLevelKeys).toEqual(['settings', ...tableKeys]);
  });

  it('answers every setting with a value of its kind', () => {
    expect(Object.keys(settings)).toEqual(Object.keys(settingDeclarations));
    for (const [key, declaration] of Object.entries(settingDeclarations)) {
      const value = settings[key];
      if (declaration.kind === 'choice') expect(declaration.choices).toContain(value);
      else if (declaration.kind === 'text') expect(value).toMatch(/\S/);
      else expect(Number.isInteger(value)).toBe(true);
    }
  });

  describe.each(tableKeys)('%s', (key) => {
    const columns = new Map(entryColumns(key));

    it('has only entry columns, each with values of its kind', () => {
      const wrong = tables[key].flatMap((row, index) =>
        Object.entries(row).flatMap(([name, value]) => {
          const column = columns.get(name);
          const good = value !== undefined && column !== undefined && fits(column, value);
          return good ? [] : [`${index}.${name}: ${value}`];
        }),
      );
      expect(wrong).toEqual([]);
    });

    it('has no required cell left blank', () => {
      const blank = tables[key].flatMap((row, index) =>
        [...columns]
          .filter(([name, column]) => column.required && !(name in row))
          .map(([name]) => `${index}.${name}`),
      );
      expect(blank).toEqual([]);
    });

    it('names every row once', () => {
      const names = tables[key].map((row) =>
        schemas[key].identity.map((name) => row[name] ?? '').join(' | '),
      );
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeGreaterThan(0);
    });

    it('refers only to goals and statuses that exist', () => {
      const goals = tables.goals.map((row) => row['goal']);
      for (const [name, column] of columns) {
        const values = tables[key].flatMap((row) => row[name] ?? []);
        if (column.kind === 'goal') expect(goals).toEqual(expect.arrayContaining(values));
        if (column.kind === 'scale') {
          const texts = tables.statusScales
            .filter((step) => step['scale'] === column.scale)
            .map((step) => step['text']);
          expect(texts).toEqual(expect.arrayContaining(values));
        }
      }
    });
  });
});

describe('the goals of the example', () => {
  const goals = tables.goals.map((row) => row['goal']);

  it.each(['goalResults', 'indicators', 'activities'] as const)('all have rows in %s', (key) => {
    expect(new Set(tables[key].map((row) => row['goal']))).toEqual(new Set(goals));
  });

  it('have one to four results each, numbered from 1', () => {
    for (const goal of goals) {
      const positions = tables.goalResults
        .filter((row) => row['goal'] === goal)
        .map((row) => row['position']);
      expect(positions).toEqual([1, 2, 3, 4].slice(0, positions.length));
      expect(positions.length).toBeGreaterThanOrEqual(1);
    }
  });

  it('have activities with names of their own', () => {
    const activities = tables.activities.map((row) => row['activity']);
    expect(new Set(activities).size).toBe(activities.length);
  });
});
