import { isSheetDash, isSheetMeasure, isSheetTarget } from '../../../src/report/values/sheetForms';

describe('what the sheet’s own formulas read', () => {
  it.each([
    '82*',
    '82',
    '0',
    '0,5*',
    '12,50**',
    '1 234*',
    '1\u00A0234,5',
    '-5',
    '-0,5',
    '−5*',
    '– 614',
    '123456789012345',
  ])('is the measure %j', (written) => {
    expect(isSheetMeasure(written)).toBe(true);
  });

  it.each([
    '12.5*',
    '(5)*',
    '1\u2009234*',
    '1\u202F234',
    '82 *',
    ' 82*',
    '82****',
    '82 %',
    '007',
    '-0',
    '−0,0*',
  ])('is not the measure %j, of which a finding tells how to write it', (written) => {
    expect(isSheetMeasure(written)).toBe(false);
  });

  it.each(['8*2', '12 34', '1234 567', '1E3', '5-', '', 'IU-', '1234567890123456'])(
    'is not %j, which is no number',
    (written) => {
      expect(isSheetMeasure(written)).toBe(false);
    },
  );

  it.each([
    '>92',
    '≥ 92',
    '>=92 %',
    '< -5',
    '≤1 234,5*',
    '96',
    '90–95',
    '90 - 95 %*',
    '-5–-2',
    'Ska öka',
    ' ska  minska ',
  ])('is the target %j', (written) => {
    expect(isSheetTarget(written)).toBe(true);
  });

  it.each(['>92.5', '>  92', '> = 92', '90 %–95 %', '>(5)', '92 procent', 'Ska\u2009öka', '0–-0', '>'])(
    'is not the target %j',
    (written) => {
      expect(isSheetTarget(written)).toBe(false);
    },
  );

  it.each([
    ['-', true],
    [' – ', true],
    ['—\u00A0', true],
    ['-*', false],
    ['--', false],
    ['\u200B-', false],
  ])('is the dash %j: %s', (written, isRead) => {
    expect(isSheetDash(written)).toBe(isRead);
  });
});
