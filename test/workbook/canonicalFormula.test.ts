import { canonicalFormula } from '../../src/workbook/reading/canonicalFormula';

describe('a calculated column’s formula, as Excel writes it back', () => {
  const declared = '=IF(COUNT([@[Redovisat period]],[@Budget])=2,[@[Redovisat period]]-[@Budget],"")';

  it.each([
    '=IF(COUNT([@[Redovisat period]],[@[Budget]])=2,[@[Redovisat period]]-[@[Budget]],"")',
    '=IF( COUNT( Driftsammandrag[@[Redovisat period]], Driftsammandrag[@Budget] ) = 2, [@[Redovisat period]] - [@Budget], "" )',
    '=IF(COUNT(Driftsammandrag[[#This Row],[Redovisat period]],Driftsammandrag[[#This Row],[Budget]])=2,Driftsammandrag[[#This Row],[Redovisat period]]-Driftsammandrag[[#This Row],[Budget]],"")',
  ])('is recognised in the form %s', (written) => {
    expect(canonicalFormula(written)).toBe(canonicalFormula(declared));
  });

  it('is told from another formula', () => {
    expect(canonicalFormula('=[@[Redovisat period]]+[@Budget]')).not.toBe(
      canonicalFormula('=[@[Redovisat period]]-[@Budget]'),
    );
  });

  it('keeps spaces inside texts and inside column names', () => {
    expect(canonicalFormula('="a  b"&[@[År 1]]')).toBe('="a  b"&[@[År 1]]');
  });

  it('drops the prefix that files put before newer functions', () => {
    expect(canonicalFormula('=_xlfn.NUMBERVALUE([@Utfall])')).toBe('=NUMBERVALUE([@[Utfall]])');
  });
});
