import { convertAmount } from '../arithmetic/units';
import type { Finding } from '../finding';
import type { SummedTable } from '../rules/columnSum';
import { otherUnits, type AmountBeside, type UnitGap } from '../rules/otherUnits';
import { summedTables } from '../rules/summedColumnNamed';
import type { Report } from '../report';
import { headerOf } from '../schema';
import type { AmountUnit } from '../schema/settings';
import { rowName } from '../entries/rowName';
import { fixTexts } from '../texts/entryTexts';
import { tableTitle } from '../texts/tableTitle';
import { unitTexts } from '../texts/unitTexts';
import { where } from '../texts/where';
import { formatNumber } from '../values/formatNumber';
import { amountText, type Check } from './check';

const code = 'amount-in-other-unit';
const severity = 'warning';

/** The unit that an amount was probably written in: so many powers of ten below the entry unit. */
function unitBelow(entryUnit: AmountUnit, gap: UnitGap): AmountUnit | undefined {
  return (['kr', 'tkr'] as const).find((unit) => convertAmount(1, entryUnit, unit) === 10 ** gap);
}

function othersText(report: Report, others: readonly number[]): readonly string[] {
  return others.slice(0, 3).map((other) => amountText(report, other));
}

function nameIn({ rows }: Report, table: SummedTable, row: number): string {
  const all: readonly { readonly row: number }[] = rows[table];
  const found = all.find((each) => each.row === row);
  return where({ name: found === undefined ? '' : rowName(table, { ...found }), row });
}

function amountFinding(report: Report, table: SummedTable, gap: UnitGap, beside: AmountBeside): Finding {
  const { row, column, amount, others } = beside;
  const name = nameIn(report, table, row);
  const said = {
    at: where({ name, row }, headerOf(table, column)),
    amount: amountText(report, amount),
    others: othersText(report, others),
    gap,
  };
  const place = { table, row, column };
  const { entryUnit } = report.settings;
  const unit = unitBelow(entryUnit, gap);
  if (unit === undefined) {
    return {
      code,
      severity,
      place,
      name,
      message: unitTexts.amountInOtherUnit({ ...said, meant: undefined }),
    };
  }
  const expected = convertAmount(amount, unit, entryUnit);
  const meant = { unit, amount: formatNumber(expected) };
  return {
    code,
    severity,
    place,
    name,
    message: unitTexts.amountInOtherUnit({ ...said, meant }),
    expected,
    fix: { label: fixTexts.writeNumber(meant.amount), kind: 'write-value', value: expected },
  };
}

function columnFinding(report: Report, table: SummedTable, gap: UnitGap, beside: AmountBeside): Finding {
  const { row, column, amount, others } = beside;
  const header = headerOf(table, column);
  const message = unitTexts.columnInOtherUnit({
    at: `${tableTitle(table)}, ${header}`,
    amount: amountText(report, amount),
    others: othersText(report, others),
    name: nameIn(report, table, row),
    gap,
    unit: unitBelow(report.settings.entryUnit, gap),
  });
  return { code, severity, place: { table, column }, name: header, message };
}

/** Amounts, and whole columns, that are about a thousand or a million times what the others say. */
export const checkAmountUnits: Check = (report) =>
  summedTables.flatMap((table) => {
    const { amounts, columns } = otherUnits(report, table);
    return [
      ...columns.map(({ gap, beside }) => columnFinding(report, table, gap, beside)),
      ...amounts.map(({ gap, beside }) => amountFinding(report, table, gap, beside)),
    ];
  });
