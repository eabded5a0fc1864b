/**
 * Every kind of finding by its code: what it means and when it is made. The codes are stable, since people and
 * programs that read `--json` refer to them; `docs/findings.md` is generated from this list and from real runs.
 */
export const findingCodes = {
  'table-missing': 'An entry table is not in the workbook; it was deleted or given another name.',
  'column-missing': 'A declared column is not in its table; it was deleted or its header was changed.',
  'name-missing': 'A defined name that formulas lean on is gone or leads nowhere.',
  'formula-overwritten': 'A computed cell holds something else than its column’s formula.',

  'setting-missing':
    'A setting has no row or no value; its initial value is used until it has one, but no year or month is made up.',
  'setting-invalid':
    'A setting has a value that it cannot have; its initial value is used instead, but no year or month is made up.',
  'setting-unknown': 'A row of Inställningar is no setting, so nothing uses it.',
  'severity-unknown':
    'A row “Allvar: …” of Inställningar names no kind of finding, or says none of Fel, Varning and Upplysning; it changes nothing.',
  'severity-not-lowered':
    'A row “Allvar: …” of Inställningar would lower a finding that means that figures are unreadable, missing or left out; it changes nothing.',
  'report-type-month':
    'The month is none that the type of report ends with, such as a half-year report in August.',
  'scale-unknown': 'A row of Statusskalor belongs to a scale that the report does not have.',
  'scale-missing': 'A status scale has no rows, so that no status can be chosen.',
  'scale-meaning-missing': 'A meaning that suggestions and counts need belongs to no text of its scale.',
  'scale-meaning-foreign': 'A step of a scale has a meaning that belongs to the other scale.',
  'scale-not-contiguous': 'The rows of a scale do not stand together, so that its drop-down list is cut.',

  'required-missing':
    'A required cell is empty. An error where the row’s figures mean nothing without it, otherwise a warning.',
  'error-value': 'A cell shows an error value of Excel, which is never counted as zero.',
  'formula-in-text': 'A text cell holds a formula, for example a comment that was typed with “=” first.',
  'text-too-long': 'A text is longer than a cell of Excel holds.',
  'text-higher-than-row':
    'A text is higher than the 409 points that Excel gives a row, so that the entry sheet cannot show all of it.',
  'text-is-draft': 'A text is marked as a draft from an earlier period, and would be printed with its mark.',
  'figure-mark-broken':
    'A figure’s link in a text leads nowhere: no such table, row or column, or several rows with that name.',
  'figure-mark-unreadable': 'Braces in a text look like a link to a figure and cannot be read as one.',
  'figure-mark-empty': 'A figure’s link in a text leads to a cell without a figure.',
  'space-around-text':
    'A text that formulas look up has extra or unusual space, so that they do not find it.',
  'duplicate-row':
    'Two rows have the same identity, so that something is counted twice; a warning where it is only printed twice.',

  'amount-unreadable': 'A text in an amount cell cannot be read as one amount. It is never guessed.',
  'amount-is-text': 'An amount is written as text. It can be read, but Excel’s own sums leave it out.',
  'amount-not-known': 'An amount is IU (nobody knows it), so that the column’s sum is not the whole.',
  'amount-not-plain':
    'A dash for “no amount” is written so that the sheet’s own formulas cannot tell what it means.',
  'measure-unreadable': 'A text in a measure cell of an indicator cannot be read as one figure.',
  'measure-is-text':
    'A measure without a footnote mark is written as text; it cannot be sorted or formatted.',
  'measure-not-plain':
    'A measure with a footnote mark can be read, but is written so that the sheet’s own formulas cannot read it.',
  'target-unreadable': 'A target cannot be read, so that nothing can be compared with it.',
  'target-not-plain': 'A target can be read, but is written so that the sheet’s own formulas cannot read it.',
  'date-is-text': 'A day is written as text, so that Excel cannot sort or compare it.',
  'date-unreadable': 'A date that does not exist, such as 31 April.',
  'order-unreadable': 'An order number is no whole number.',
  'choice-unknown':
    'A word is not in its column’s list. An error where the row’s figures depend on it, otherwise a warning.',
  'status-unknown': 'A status is no text of its scale in Statusskalor.',
  'goal-unknown': 'A row refers to a department goal that Mål does not have; the nearest name is offered.',

  'amount-in-other-unit':
    'An amount, or a whole column, is about a thousand or a million times what the others say it is: perhaps another unit.',

  'comment-missing': 'A deviation reaches the limits of Inställningar and has no comment.',
  'sum-differs': 'A sum differs from the ledger’s total by more than rounding can explain.',
  'rounding-difference': 'Two sums differ by no more than rounding explains. Nothing needs to be mended.',
  'sum-not-compared': 'Two sums cannot be compared, because a row’s part of one of them is not known.',
  'control-total-unknown': 'A control total names a table or a column that cannot be added up.',
  'net-differs': 'Income minus costs is not the sum of the operating net.',

  'goal-not-assessed': 'A department goal has no assessment.',
  'goal-contradicts-indicators':
    'A goal is assessed as met although an indicator misses its target, and no reason is written; information where it is called partly met although none of several reaches its target, and no reason at all is written.',
  'target-without-direction': 'A plain number is the target, and no direction says on which side is good.',
  'direction-contradicts-target': 'Direction and target point in opposite directions.',
  'target-needs-year-before': 'The target is an increase or a decrease, and the year before has no figure.',
  'outcome-missing': 'An indicator with a target has an empty outcome.',
  'percent-as-fraction': 'A percentage seems to have been turned into a fraction: 0.96 beside 93 and 92.',
  'footnote-missing': 'A value has a footnote mark, and its row has no footnote.',
  'part-without-whole':
    'A part (varav) has no row above it that it can be a part of, in its group of volumes or in Driftsammandrag, whose sum then leaves it out.',
  'part-exceeds-whole':
    'A volume is a part of the row above it and larger than that row by more than rounding explains.',
  'share-without-group': 'A volume is a share, and no group says of what.',
  'shares-exceed-whole': 'The shares of a group are more than 100 % by more than rounding explains.',
  'comparison-missing': 'A volume says what it is compared with, and the value to compare with is empty.',
  'economic-effect-missing': 'An event does not say how it affects the economy.',
  'order-repeated': 'Two texts have the same order, so that the order of their rows decides.',
  'activity-overdue': 'An activity is under way or paused although its end date has come.',
  'identity-differs':
    'Two tables show the same thing with different figures, such as an indicator and a measure of personnel.',
  'previous-year-differs':
    'Two tables differ on the year before. Information where one shows a part of it and the other the whole.',
  'period-holds-full-year':
    'A column of the period holds the same figure as the whole year has in another table.',
  'forecast-needs-comment':
    'A unit’s forecast takes more or less for granted than both the period’s pace and last year show, without a comment.',
  'volume-forecast-below-outcome':
    'The forecast of a volume is less than what is counted already: information where the row does not tell whether it adds up during the year.',
  'volume-forecast-out-of-reach':
    'The forecast of a volume needs at least twice the pace so far: information, and a warning from three times.',

  'goal-below-data':
    'A goal is assessed lower than all its figures say: every indicator reaches its target and no activity has stopped. A warning where it is called not met without a reason for the difference; information where it is called partly met without any reason.',
  'indicator-moves-from-target':
    'An indicator misses its target and is farther from it than the year before, and its goal is called met, or has no reason at all.',
  'outcome-not-known':
    'An outcome is IU though the indicator has a target and has been measured before, and neither source nor footnote says why.',
  'total-outside-sexes':
    'A figure for women and men together cannot be one of theirs: an average lies between them, whatever was rounded.',
  'sexes-do-not-add':
    'Women and men do not add up to the total of a count, or shares named as theirs not to 100 %, by more than rounding explains.',
  'sex-missing':
    'A measure has a row or a figure for one sex and none for the other, or both without the total that other measures have.',
  'year-beyond-report':
    'A sentence on what has happened compares with a year that has not come, or with one before all that the workbook compares.',
  'period-differs':
    'A text speaks of another period than the report’s: a warning where it ends later than the report, information where it ends earlier.',
  'full-year-beside-part':
    'A count of a part of the year is compared with a whole year, so that the change is between periods of different lengths.',
  'sign-stands-out':
    'One amount of a row has another sign than all the others and is about as large as one beside it; information where the row has a comment.',
  'column-copied': 'A column of a part of the year holds the same amounts as the column of the whole year.',
  'done-before-start': 'An activity is done, and its end date or its comment says that it has not begun.',
  'name-drifts':
    'The same name is written in two ways. A warning in columns by which rows are grouped or found; information in texts and across tables.',
  'text-figure-contradicts':
    'A figure in a text is said of a cell without doubt, and the cell holds something else.',
  'text-figure-other-year':
    'A figure in a text is said of the period, and is the value that the same row has for another year.',

  'exception-unused': 'An exception of Undantag is about no finding that there is, and can be removed.',
} as const satisfies Record<string, string>;

/** Stable code of a finding. A code that is not in the list does not compile. */
export type FindingCode = keyof typeof findingCodes;
