/**
 * Every kind of finding of the table auditor by its code: what it means and when it is made. The codes are stable, since
 * people and programs that read `--json` refer to them; `docs/audit.md` is generated from this list and from real runs.
 */
export const auditCodes = {
  'copied-column':
    'A cell holds the same figure as another column of its row, and the table’s own relations ask for another.',
  'sum-differs': 'A total is not the sum of its rows, by more than rounding can explain.',
  'difference-differs':
    'A column that is otherwise computed from others is not so in this row, by more than rounding can explain.',
  'sign-flipped': 'The figure is right but for its sign.',
  'digit-typo':
    'One digit changed, or two digits swapped, makes every relation of the cell hold: it was mistyped.',
  'errors-cancel':
    'Two cells of a column are wrong by the same amount in opposite directions, so that the sum hides both.',
  'duplicate-row': 'A row stands twice, with the same name and figures, and may be counted twice.',
  'rounding-difference': 'Figures differ by no more than rounding explains. Nothing needs to be mended.',
} as const;

export type AuditCode = keyof typeof auditCodes;
