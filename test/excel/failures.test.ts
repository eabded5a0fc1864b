import { describeFailure, NoAnswer } from '../../src/excel/failures/describeFailure';
import { failureTexts, type FailureText } from '../../src/excel/failures/failureTexts';
import { loadClient } from '../../src/host/client/loadClient';

const hint = 'Tryck Uppdatera igen, så blir bladen färdiga.';

function officeError(code: string): unknown {
  return Object.assign(new Error('The localised words of Excel'), {
    code,
    debugInfo: { errorLocation: 'Range.values', statement: 'range.values = ...' },
  });
}

const texts: [string, FailureText][] = Object.entries(failureTexts);

describe('every failure of Excel is told in Swedish', () => {
  it.each(texts)('%s', (code, { what, advice }) => {
    const failure = describeFailure(officeError(code), 'nothing', hint);
    expect(failure?.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(failure?.message.startsWith(what)).toBe(true);
    expect(failure?.message).toContain('Inget har ändrats i arbetsboken.');
    expect(failure?.message.endsWith(advice ?? 'arbetsboken.')).toBe(true);
    expect(failure?.message).toMatch(/^[A-ZÅÄÖ][^!]*\.$/u);
    expect(failure?.message).not.toContain('localised');
  });

  it('covers the codes that Excel can answer with to what the add-in asks', () => {
    // Charts, links to other workbooks and handlers are not asked for; the last ones are our own mistakes.
    const never = [
      ...['EmptyChartSeries', 'OpenWorkbookLinksBlocked', 'RefreshWorkbookLinksBlocked'],
      ...['CannotRegisterEvent', 'PropertyNotLoaded', 'ValueNotLoaded', 'RunMustReturnPromise'],
    ];
    const codes = Object.values<string>(loadClient().Excel.ErrorCodes);
    expect(codes.filter((code) => !(code in failureTexts) && !never.includes(code)).sort()).toEqual([]);
  });

  it('puts an unknown code into a general sentence', () => {
    const failure = describeFailure(officeError('SomethingNew'), 'nothing', hint);
    expect(failure?.code).toBe('excel-error');
    expect(failure?.message).toContain('SomethingNew');
  });

  it('keeps what support needs in the details', () => {
    const failure = describeFailure(officeError('InvalidArgument'), 'nothing', hint);
    for (const part of ['InvalidArgument', 'Range.values', 'range.values = ...', 'The localised words']) {
      expect(failure?.details).toContain(part);
    }
  });
});

describe('whether something has been written', () => {
  it('is denied when nothing was sent that writes', () => {
    expect(describeFailure(officeError('ItemNotFound'), 'nothing', hint)?.message).toContain(
      'Inget har ändrats',
    );
  });

  it('is left open when Excel stopped on the way', () => {
    const message = describeFailure(officeError('ItemNotFound'), 'perhaps', hint)?.message;
    expect(message).toContain(`En del kan ha hunnit skrivas. ${hint}`);
    expect(message).not.toContain('Inget har ändrats');
  });

  it('is denied when Excel turned the whole request away', () => {
    const editing = officeError('InvalidOperationInCellEditMode');
    expect(describeFailure(editing, 'perhaps', hint)?.message).toContain('Inget har ändrats');
    expect(describeFailure(editing, 'partly', hint)?.message).toContain('En del kan ha hunnit skrivas');
  });

  it('is left open when Excel never answered', () => {
    const failure = describeFailure(new NoAnswer(60), 'perhaps', hint);
    expect(failure?.code).toBe('no-answer');
    expect(failure?.message).toContain('Excel svarade inte inom 60 sekunder.');
    expect(failure?.message).toContain('En del kan ha hunnit skrivas');
  });
});

it('does not pass off a defect of ours as a failure of Excel', () => {
  expect(describeFailure(new TypeError('x is undefined'), 'nothing', hint)).toBeUndefined();
  expect(describeFailure('a text', 'nothing', hint)).toBeUndefined();
});
