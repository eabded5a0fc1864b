import { convertAmount } from '../../../report/arithmetic/units';
import { periodInWords, reportTitle } from '../../../report/narrative/period';
import { reachesCommentLimit } from '../../../report/rules/commentLimit';
import { deviation } from '../../../report/rules/deviation';
import type { SettingKey, Settings, SignConvention } from '../../../report/schema/settings';
import { formatNumber } from '../../../report/values/formatNumber';
import { readNumber } from '../../../report/values/readNumber';
import { footerText } from '../../../workbook/footer';
import type { SettingsTexts } from '../../texts/settings';

/** An amount that looks different in every unit, in tkr. */
const amountInThousands = 9360;

/** The budget that the percentage of the comment limit is shown on, in the entry unit. */
const budget = 10_000;

/** A forecast that is five worse than its budget, as each convention writes it. */
const fiveWorse: Readonly<Record<SignConvention, { readonly forecast: number; readonly budget: number }>> = {
  'surplus-positive': { forecast: -5, budget: 0 },
  'cost-positive': { forecast: 105, budget: 100 },
  'opposite-signs': { forecast: -105, budget: 100 },
};

/**
 * What a setting's value means, shown on an example that the report's own rules have computed.
 *
 * @param settings every setting, the one in question as it would be
 * @returns undefined where there is nothing to show yet, such as an organisation without a name
 */
export function settingExample(
  key: SettingKey,
  settings: Settings,
  texts: SettingsTexts['examples'],
): string | undefined {
  switch (key) {
    case 'municipality':
    case 'organisation':
      return settings[key] === '' ? undefined : texts.footer(footerText(settings));
    case 'reportType':
      return texts.title(reportTitle(settings));
    case 'year':
    case 'month':
      return settings.hasYear && settings.hasMonth ? texts.period(periodInWords(settings)) : undefined;
    case 'entryUnit':
      return entryUnit(settings, texts);
    case 'reportUnit':
    case 'decimals':
      return shownAmount(settings, texts);
    case 'signConvention':
      return convention(settings, texts);
    case 'thresholdAmount':
    case 'thresholdPercent':
      return commentLimit(settings, texts);
    case 'goalLevel':
      return texts.goalLevel(settings.goalLevel);
  }
}

type Texts = SettingsTexts['examples'];

const withUnit = (amount: number, unit: string, decimals?: number) =>
  `${formatNumber(amount, decimals)}\u00A0${unit}`;

function entryUnit({ entryUnit: unit }: Settings, texts: Texts): string {
  const written = convertAmount(amountInThousands, 'tkr', unit);
  const other = unit === 'mnkr' ? 'tkr' : 'mnkr';
  return texts.entered(
    formatNumber(written),
    withUnit(written, unit),
    withUnit(convertAmount(written, unit, other), other),
  );
}

function shownAmount({ entryUnit: unit, reportUnit, decimals }: Settings, texts: Texts): string {
  const written = convertAmount(amountInThousands, 'tkr', unit);
  return texts.shown(
    withUnit(written, unit),
    withUnit(convertAmount(written, unit, reportUnit), reportUnit, decimals),
  );
}

function convention({ signConvention }: Settings, texts: Texts): string {
  const written = fiveWorse[signConvention];
  const result = deviation(signConvention, readNumber(written.forecast), readNumber(written.budget));
  return texts.convention(
    formatNumber(written.forecast),
    formatNumber(written.budget),
    formatNumber(result ?? 0),
  );
}

function commentLimit(settings: Settings, texts: Texts): string {
  const { thresholdAmount, thresholdPercent, entryUnit: unit } = settings;
  if (thresholdAmount === undefined && thresholdPercent === 0) return texts.noLimit;
  const limit = Math.max(thresholdAmount ?? 0, (thresholdPercent / 100) * budget);
  if (limit === 0) return texts.everyDeviation;
  const [large, small] = [limit * 1.2, limit * 0.8];
  const of = thresholdPercent === 0 ? undefined : withUnit(budget, unit);
  const said = (amount: number) => withUnit(-amount, unit);
  // The report's rule, not the arithmetic above, says which of them is in need of a comment.
  const [needed, spared] = reachesCommentLimit(-large, budget, settings) ? [large, small] : [small, large];
  return texts.limit(said(needed), said(spared), of);
}
