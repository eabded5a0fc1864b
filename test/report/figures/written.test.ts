import fc from 'fast-check';
import { findFigure } from '../../../src/report/figures/findFigure';
import { linkedFigures, resolvedText } from '../../../src/report/figures/linkedFigures';
import { readMarks } from '../../../src/report/figures/readMarks';
import { figureRows } from '../../../src/report/figures/rowsOfFigures';
import { measureUnit, showFigure } from '../../../src/report/figures/showFigure';
import { splitLinkedText } from '../../../src/report/figures/splitLinkedText';
import type { Report } from '../../../src/report/report';
import { goal, givenReport, indicator, unit, type GivenRow, type GivenTables } from '../given';

const reportWith = (tables: GivenTables): Report => givenReport(tables).report;
/** No-break spaces as spaces. */
const shown = (mark: string, report: Report): string => resolvedText(mark, report).replaceAll('\u00A0', ' ');

const measured = (given: GivenRow): Report =>
  reportWith({
    goals: [goal('God service')],
    indicators: [indicator('God service', 'Svarsservice', given)],
  });
const outcome = (given: GivenRow, format = '') =>
  shown(`{Indikatorer:Svarsservice:Utfall${format}}`, measured(given));
const target = (given: GivenRow, format = '') =>
  shown(`{Indikatorer:Svarsservice:Målvärde${format}}`, measured(given));

const operations = (settings: GivenTables['settings'], ...operatingSummary: readonly GivenRow[]): Report =>
  reportWith({ settings: settings ?? {}, operatingSummary });

describe('a linked amount', () => {
  const forecast = (settings: GivenTables['settings'], format = '') =>
    shown(
      `{Driftsammandrag:Skola:Prognos helår${format}}`,
      operations({ entryUnit: 'tkr', ...settings }, unit('Skola', { forecastYear: 9364.5 })),
    );

  it('has the decimals of the report in the unit of the report', () => {
    expect(forecast({ reportUnit: 'tkr', decimals: 1 })).toBe('9 364,5 tkr');
    expect(forecast({ reportUnit: 'tkr', decimals: 0 })).toBe('9 365 tkr');
    expect(forecast({ reportUnit: 'mnkr', decimals: 2 })).toBe('9,36 mnkr');
  });

  it('has one decimal in millions and none otherwise where the mark asks for another unit than the report’s', () => {
    expect(forecast({ reportUnit: 'tkr', decimals: 2 }, '|mnkr')).toBe('9,4 mnkr');
    expect(forecast({ reportUnit: 'mnkr', decimals: 2 }, '|tkr')).toBe('9 365 tkr');
    expect(forecast({ reportUnit: 'mnkr', decimals: 2 }, '|kr')).toBe('9 364 500 kr');
  });

  it('has the decimals that the mark asks for before those of the report', () => {
    expect(forecast({ reportUnit: 'tkr', decimals: 0 }, '|3')).toBe('9 364,500 tkr');
    expect(forecast({ reportUnit: 'mnkr', decimals: 2 }, '|utan enhet 0')).toBe('9');
  });
});

describe('a linked measure', () => {
  it('has its own decimals, three at the most, and more only when the mark asks for them', () => {
    expect(outcome({ unit: 'dagar', outcome: 4.12345 })).toBe('4,123 dagar');
    expect(outcome({ unit: 'dagar', outcome: 4.12345 }, '|4')).toBe('4,1235 dagar');
    expect(outcome({ unit: 'dagar', outcome: 4.5 })).toBe('4,5 dagar');
    expect(outcome({ unit: 'dagar', outcome: 4.5 }, '|0')).toBe('5 dagar');
  });

  it('has its unit where one says the unit aloud, and none where one does not', () => {
    expect(outcome({ unit: 'skala 0–5', outcome: 4.5 })).toBe('4,5');
    expect(outcome({ unit: 'procent', outcome: 96 })).toBe('96 %');
    expect(outcome({ unit: 'dagar', outcome: 9 }, '|utan enhet')).toBe('9');
  });

  it('says whether its unit stands in a cell of the sheet', () => {
    const of = (unitName: string) => {
      const report = measured({ unit: unitName, outcome: 9 });
      const [linked] = linkedFigures('{Indikatorer:Svarsservice:Utfall}', report);
      return linked === undefined ? undefined : measureUnit(linked.figure, report);
    };
    expect(of('dagar')).toEqual({ text: 'dagar', isCell: true });
    expect(of('%')).toEqual({ text: '%', isCell: false });
    expect(of('skala 0–5')).toEqual({ text: '', isCell: false });
  });

  it('is as people wrote it where it is no number, with one percent sign', () => {
    expect(outcome({ unit: '%', outcome: 'ca 96 %' })).toBe('ca 96 %');
    expect(outcome({ unit: '%', outcome: 'ca 96' })).toBe('ca 96 %');
    expect(outcome({ unit: 'skala 0–5', outcome: 'över 10 % bättre' })).toBe('över 10 % bättre');
    expect(outcome({ unit: 'dagar', outcome: '' })).toBe('–');
    expect(outcome({ unit: 'dagar', outcome: 'IU' })).toBe('IU');
  });

  it('leaves its mark where the cell is an error value', () => {
    expect(outcome({ outcome: '#REF!' })).toBe('{Indikatorer:Svarsservice:Utfall}');
  });
});

describe('a linked target', () => {
  it('is a number where it is one, with the decimals that the mark asks for', () => {
    expect(target({ unit: 'dagar', target: 12.5 })).toBe('12,5 dagar');
    expect(target({ unit: 'dagar', target: 12.5 }, '|2')).toBe('12,50 dagar');
    expect(target({ unit: '%', target: 92 }, '|1')).toBe('92,0 %');
  });

  it('is otherwise as people wrote it', () => {
    expect(target({ unit: 'dagar', target: '12,50' }, '|1')).toBe('12,50 dagar');
    expect(target({ unit: '%', target: '≥ 92 %' })).toBe('≥ 92 %');
    expect(target({ unit: 'dagar', target: '10–12' })).toBe('10–12 dagar');
    expect(target({ unit: '%', target: 'SKA ÖKA' })).toBe('ska öka');
    expect(target({ unit: 'dagar', target: 'Nivån SKA hållas' })).toBe('Nivån SKA hållas dagar');
  });
});

describe('whether a text says a figure where one is linked', () => {
  const isFigure = (column: string, given: GivenRow) => {
    const report = measured(given);
    const [linked] = linkedFigures(`{Indikatorer:Svarsservice:${column}}`, report);
    return linked === undefined ? undefined : showFigure(linked.figure, report).isFigure;
  };

  it.each(['IU', '-', '', 'oklart', '#REF!'])('it does not when the cell is “%s”', (outcomeOf) => {
    expect(isFigure('Utfall', { unit: '%', outcome: outcomeOf })).toBe(false);
  });

  it.each([96, '96', '7,1*'])('it does when the cell is “%s”', (outcomeOf) => {
    expect(isFigure('Utfall', { unit: '%', outcome: outcomeOf })).toBe(true);
  });

  it.each([92, '>92', '92,50', 'Ska minska', '10–12'])('it does when the target is “%s”', (targetOf) => {
    expect(isFigure('Målvärde', { unit: '%', target: targetOf })).toBe(true);
  });

  it('it does not when a sum cannot be told', () => {
    const report = operations({}, unit('Skola', { outcomePeriod: 'IU' }));
    const [linked] = linkedFigures('{Driftsammandrag:Summa:Redovisat period}', report);
    expect(linked === undefined ? undefined : showFigure(linked.figure, report)).toEqual({
      text: 'kan ej summeras',
      isFigure: false,
    });
  });
});

describe('a linked deviation', () => {
  const deviation = (place: string, given: GivenRow) =>
    shown(
      `{Driftsammandrag:${place}:Avvikelse period}`,
      operations(
        { entryUnit: 'tkr', reportUnit: 'tkr' },
        unit('Skola', { budgetPeriod: 8, ...given }),
        unit('Vård'),
      ),
    );

  it('is none while one of its amounts is written as text, which the cell cannot reckon with', () => {
    expect(deviation('Skola', { outcomePeriod: 5 })).toBe('−3 tkr');
    expect(deviation('Skola', { outcomePeriod: '5' })).toBe('–');
  });

  it('of a sum is an error as soon as one of its amounts is', () => {
    expect(deviation('Summa', { outcomePeriod: 5 })).toBe('−3 tkr');
    expect(deviation('Summa', { outcomePeriod: '#REF!' })).toBe('{Driftsammandrag:Summa:Avvikelse period}');
  });
});

describe('a linked sum', () => {
  it('adds a column that need not be filled in, whichever rows have it', () => {
    const report = operations(
      { entryUnit: 'tkr', reportUnit: 'tkr' },
      unit('Skola', { outcomePreviousYear: 7 }),
      unit('Vård'),
    );
    expect(shown('{Driftsammandrag:Summa:Redovisat föregående år}', report)).toBe('7 tkr');
  });

  const sum = (...rows: readonly GivenRow[]) =>
    shown(
      '{Driftsammandrag:Summa:Redovisat period}',
      operations({ entryUnit: 'tkr', reportUnit: 'tkr' }, ...rows),
    );
  const row = (name: string, outcomePeriod: number | string, rowType = 'verksamhet') =>
    unit(name, { outcomePeriod, rowType });

  it('leaves its mark when one of its amounts is an error value, as its formula gives one', () => {
    const mark = '{Driftsammandrag:Summa:Redovisat period}';
    expect(sum(row('Skola', 5), row('Vård', '#REF!'), row('Park', 2))).toBe(mark);
  });

  it('does not mind what is not known of which, for it adds none of it', () => {
    expect(sum(row('Skola', 5), row('Bokbuss', 'IU', 'varav'), row('Turism', 'tio', 'varav'))).toBe('5 tkr');
  });

  it('cannot be told while nobody knows whether a row adds', () => {
    expect(sum(row('Skola', 5), row('Vård', 7, 'avdelning'))).toBe('kan ej summeras');
  });

  it('goes without a row that nobody has named and that has no amount', () => {
    expect(sum(row('Skola', 5), { rowType: 'verksamhet', comment: 'Mer kommer.' })).toBe('5 tkr');
    expect(sum({ rowType: 'verksamhet', comment: 'Mer kommer.' })).toBe('–');
  });
});

describe('a mark that leads nowhere', () => {
  const report = measured({ unit: '%', outcome: 96 });
  const problem = (written: string) => {
    const [mark] = readMarks(written).marks;
    const found = mark === undefined ? undefined : findFigure(mark, report);
    return found?.ok === false ? found.problem : undefined;
  };

  it('is mended by one name only when it then leads to a figure', () => {
    expect(problem('{Indikatorn:Svarsservice:Utfall}')).toMatchObject({
      part: 'table',
      meant: '{Indikatorer:Svarsservice:Utfall}',
    });
    expect(problem('{Indikatorn:Bokcirklar:Utfall}')).not.toHaveProperty('meant');
    expect(problem('{Indikatorer:Svarsservise:Utfall|mnkr}')).not.toHaveProperty('meant');
  });

  it('has nothing, or something else than a unit and decimals, behind its bar', () => {
    expect(problem('{Indikatorer:Svarsservice:Utfall|}')).toEqual({ part: 'format' });
    expect(problem('{Indikatorer:Svarsservice:Utfall| }')).toEqual({ part: 'format' });
    expect(problem('{Indikatorer:Svarsservice:Utfall|5}')).toEqual({ part: 'format' });
    expect(problem('{Indikatorer:Svarsservice:Utfall|1 decimal}')).toEqual({ part: 'format' });
    expect(problem('{Indikatorer:Svarsservice:Utfall|i mnkr}')).toEqual({ part: 'format' });
  });

  it('names another year when it has no dash: År1 is not År−1', () => {
    expect(problem('{Indikatorer:Svarsservice:År–1}')).toBeUndefined();
    expect(problem('{Indikatorer:Svarsservice:År1}')).toMatchObject({ part: 'column' });
  });

  it('is not mended where two names are as near, whichever comes first', () => {
    const names = (...rows: readonly string[]) =>
      reportWith({ goals: [goal('A')], indicators: rows.map((name) => indicator('A', name)) });
    const [mark] = readMarks('{Indikatorer:Badhuxet:Utfall}').marks;
    const meant = (...rows: readonly string[]) => {
      const found = mark === undefined ? undefined : findFigure(mark, names(...rows));
      return found?.ok === false && 'meant' in found.problem ? found.problem.meant : undefined;
    };
    expect(meant('Badhuset', 'Simhallen')).toBe('{Indikatorer:Badhuset:Utfall}');
    expect(meant('Badhuset', 'Badhuzet')).toBeUndefined();
    expect(meant('Badhuzet', 'Badhuset')).toBeUndefined();
  });

  it('names a sum where the table has none', () => {
    expect(problem('{Indikatorer:Summa:Utfall}')).toMatchObject({ part: 'row' });
  });

  it('is offered no row without a name', () => {
    const indicators = [indicator('A', ''), indicator('A', 'Svar'), { goal: 'A', outcome: 5 }];
    expect(figureRows('indicators', reportWith({ goals: [goal('A')], indicators })).names).toEqual(['Svar']);
  });

  it('names a row that two rows are called, whichever of them comes first', () => {
    const twice = reportWith({
      goals: [goal('God service')],
      indicators: [indicator('God service', 'Nöjdhet'), indicator('God service', 'nöjdhet ')],
    });
    const [mark] = readMarks('{Indikatorer:Nöjdhet:Utfall}').marks;
    expect(mark === undefined ? undefined : findFigure(mark, twice)).toEqual({
      ok: false,
      problem: { part: 'several-rows', rows: [1, 2] },
    });
  });
});

describe('braces that are no marks', () => {
  it('are told as unreadable where they name a table of figures, as they are written', () => {
    expect(readMarks('Vi nådde {Indikatorer:Svarsservice:Utfall  ').unreadable).toEqual([
      { written: '{Indikatorer:Svarsservice:Utfall', reason: 'unclosed' },
    ]);
    expect(readMarks('Se {Indikatorer::Utfall}.').unreadable).toEqual([
      { written: '{Indikatorer::Utfall}', reason: 'parts' },
    ]);
    expect(readMarks('Se {Indikatorer:Svarsservice:}.').unreadable).toEqual([
      { written: '{Indikatorer:Svarsservice:}', reason: 'parts' },
    ]);
    const long = (row: number) => `{Indikatorer:${'x'.repeat(row)}:Utfall}`;
    const frame = long(0).length;
    expect(readMarks(long(500 - frame)).unreadable).toEqual([]);
    expect(readMarks(long(501 - frame)).unreadable).toMatchObject([{ reason: 'too-long' }]);
  });

  it('are text where they name a table without figures, or none', () => {
    for (const text of [
      '{Indikatorerx',
      '{:Utfall',
      '{Mål::Bedömning}',
      '{Mål:God service',
      '{Bilaga:Tabell 1:Rad 2}',
      '{Se: ovan',
    ]) {
      expect(readMarks(text)).toMatchObject({ unreadable: [] });
    }
    expect(readMarks('{Bilaga:Tabell 1:Rad 2}').marks).toEqual([]);
  });

  it('are likely a mark when a column or nearly a table has that name', () => {
    for (const text of ['{Bilaga:Tabell 1:Utfall}', '{Indikatorn:Svarsservice:Värde}']) {
      expect(readMarks(text).marks).toMatchObject([{ written: text, table: undefined }]);
    }
  });

  it('may have space around their names, which is none of them', () => {
    expect(readMarks('{ Indikatorer : Svar: snabbt | 2 : Utfall | mnkr | 1 }').marks).toMatchObject([
      {
        tableName: 'Indikatorer',
        rowName: 'Svar: snabbt | 2',
        columnName: 'Utfall',
        format: 'mnkr | 1',
      },
    ]);
  });

  it('are each told once, in the order of the text', () => {
    const [one, other] = ['{Indikatorer:A:Utfall}', '{Indikatorer:B:Utfall|1}'];
    expect(readMarks(`${one} och ${other}, alltså ${one}.`).marks).toEqual([
      {
        written: one,
        table: 'indicators',
        tableName: 'Indikatorer',
        rowName: 'A',
        columnName: 'Utfall',
        format: undefined,
      },
      {
        written: other,
        table: 'indicators',
        tableName: 'Indikatorer',
        rowName: 'B',
        columnName: 'Utfall',
        format: '1',
      },
    ]);
  });
});

describe('a text with more figures than a part can show', () => {
  const report = reportWith({
    goals: [goal('God service')],
    indicators: [
      indicator('God service', 'A', { unit: '%', outcome: 96 }),
      indicator('God service', 'B', { unit: '%', outcome: 87 }),
      indicator('God service', 'C', { unit: '%', outcome: 78 }),
    ],
  });
  const [a, b, c] = ['{Indikatorer:A:Utfall}', '{Indikatorer:B:Utfall}', '{Indikatorer:C:Utfall}'];
  const parts = (text: string, most: number, longest = 500) =>
    splitLinkedText(text, longest, linkedFigures(text, report), (held) => held.length <= most).map((part) =>
      part.text.replaceAll('\u00A0', ' '),
    );

  it('is cut at the space before the figure that is too many', () => {
    expect(parts(`Först ${a}, sedan ${b} och sist ${c}.`, 2)).toEqual([
      'Först 96 %, sedan 87 % och sist',
      '78 %.',
    ]);
    expect(parts(`Först ${a}, sedan ${b} och sist ${c}.`, 1)).toEqual([
      'Först 96 %, sedan',
      '87 % och sist',
      '78 %.',
    ]);
  });

  it('is cut right before the figure where it stands close to the one before', () => {
    expect(parts(`Vi gick från ${a}–${b}.`, 1)).toEqual(['Vi gick från 96 %–', '87 %.']);
    expect(parts(`Vi gick från ${a}${b} ${c}.`, 1)).toEqual(['Vi gick från 96 %', '87 %', '78 %.']);
  });

  it('is not cut for a figure that the part already shows, nor for one that stands alone', () => {
    expect(parts(`Målet ${a} nåddes: ${a}, ja ${a}.`, 1)).toEqual(['Målet 96 % nåddes: 96 %, ja 96 %.']);
    expect(parts(`Målet ${a}.`, 0)).toEqual(['Målet 96 %.']);
  });

  const pieces = fc.array(fc.constantFrom(a, b, c, `${a}${b}`, 'Ett', 'längre', 'ord.', '(så', 'här)'), {
    minLength: 1,
    maxLength: 25,
  });

  it('says all that the text says, each part with its own figures, within its length and its number', () => {
    fc.assert(
      fc.property(
        pieces,
        fc.integer({ min: 12, max: 60 }),
        fc.integer({ min: 1, max: 3 }),
        (words, longest, most) => {
          const text = words.join(' ');
          const split = splitLinkedText(
            text,
            longest,
            linkedFigures(text, report),
            (held) => held.length <= most,
          );
          const bare = (written: string) => written.replaceAll(/\s/gu, '');
          expect(bare(split.map((part) => part.text).join(''))).toBe(bare(resolvedText(text, report)));
          expect(split.map(({ start, length }) => text.slice(start - 1, start - 1 + length)).join('')).toBe(
            text,
          );
          for (const part of split) {
            const own = text.slice(part.start - 1, part.start - 1 + part.length);
            expect(part.text.length).toBeLessThanOrEqual(longest);
            expect(part.figures.length).toBeLessThanOrEqual(most);
            expect(part.figures.map(({ written }) => written)).toEqual(
              readMarks(own).marks.map(({ written }) => written),
            );
          }
        },
      ),
    );
  });

  it('is one part when all of it has room, however long its marks are written', () => {
    fc.assert(
      fc.property(pieces, (words) => {
        const text = words.join(' ');
        expect(parts(text, 3, Math.max(1, resolvedText(text, report).length))).toHaveLength(1);
      }),
    );
  });

  it('counts anew in each part that its length has made', () => {
    const text = `Ett ord ${a} till. Nästa del ${b} här.`;
    expect(parts(text, 1, 20)).toEqual(['Ett ord 96 % till.', 'Nästa del 87 % här.']);
  });
});
