import { namedSex } from '../../../src/report/values/namedSex';

describe('the sex that a name says', () => {
  it.each([
    ['varav flickor', 'kvinnor'],
    ['Kvinnliga chefer', 'kvinnor'],
    ['Pojkar i årskurs 9', 'män'],
    ['varav män', 'män'],
    ['Kvinnor och män i ledning', undefined],
    ['Kvinnofrid', undefined],
    ['Antal elever', undefined],
  ])('%s: %s', (name, sex) => {
    expect(namedSex(name)).toBe(sex);
  });
});
