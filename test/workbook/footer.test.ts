import { footerText, isReportFooter } from '../../src/workbook/footer';
import type { Settings } from '../../src/report/schema/settings';

const settings: Settings = {
  municipality: 'Linköpings kommun',
  organisation: 'Verksamhetsstöd och service',
  reportType: 'Delårsrapport',
  year: 2021,
  month: 8,
  hasYear: true,
  hasMonth: true,
  entryUnit: 'tkr',
  reportUnit: 'tkr',
  signConvention: 'surplus-positive',
  thresholdAmount: 500,
  thresholdPercent: 0,
  decimals: 0,
  goalLevel: 'Förvaltningsmål',
};

describe('the foot of every page', () => {
  it('names organisation, municipality and report', () => {
    expect(footerText(settings)).toBe(
      'Verksamhetsstöd och service, Linköpings kommun · Delårsrapport januari–augusti 2021',
    );
  });

  it('names the report alone before anybody has entered an organisation', () => {
    expect(footerText({ ...settings, municipality: '', organisation: '' })).toBe(
      'Delårsrapport januari–augusti 2021',
    );
  });

  it('stays within what Excel holds, also when every & is doubled', () => {
    const foot = footerText({ ...settings, organisation: '&'.repeat(300) });
    expect(foot.replaceAll('&', '&&').length).toBeLessThanOrEqual(200);
    expect(foot).toMatch(/… · Delårsrapport januari–augusti 2021$/u);
  });
});

describe('a foot', () => {
  it('is known as ours whatever organisation, report and period it names', () => {
    for (const month of [1, 8, 12]) {
      expect(isReportFooter(footerText({ ...settings, month, year: 2019 }))).toBe(true);
      expect(isReportFooter(footerText({ ...settings, month, organisation: '', municipality: '' }))).toBe(
        true,
      );
    }
    expect(isReportFooter(footerText({ ...settings, organisation: '&'.repeat(300) }))).toBe(true);
  });

  it.each([
    '',
    'Arbetsmaterial',
    '2021',
    'Utkast till Delårsrapport januari–augusti 2021',
    'Bokslut 2020, utkast',
  ])('is the controller’s own when it reads %j', (text) => {
    expect(isReportFooter(text)).toBe(false);
  });
});
