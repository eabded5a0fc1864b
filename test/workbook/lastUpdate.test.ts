import * as fc from 'fast-check';
import { lastUpdateText, localTime, readLastUpdate } from '../../src/workbook/update/lastUpdate';

describe('the time of the last update', () => {
  it('is said in words', () => {
    expect(lastUpdateText(localTime(new Date(2026, 10, 29, 14, 5)))).toBe('29 november 2026 kl. 14.05');
    expect(lastUpdateText('2027-01-02T00:00')).toBe('2 januari 2027 kl. 00.00');
  });

  it('is read as it was written, whatever the minute', () => {
    const dates = fc.date({ min: new Date(2000, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const time = localTime(date);
        expect(readLastUpdate(lastUpdateText(time))).toBe(time);
      }),
    );
  });

  it.each(['', 'i går', '2026-11-29 14:05', '29 brumaire 2026 kl. 14.05'])(
    'is not made up from %j',
    (text) => {
      expect(readLastUpdate(text)).toBeUndefined();
    },
  );
});
