import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RollWish } from '../../excel';
import type { Texts } from '../texts';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

// The browser's own fields in Fluent's colours: three fields are not worth what Fluent's would add to the download.
const useStyles = makeStyles({
  opener: { alignSelf: 'start' },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  explained: { margin: 0 },
  period: { display: 'flex', gap: '8px' },
  labelled: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  month: { flexGrow: 1 },
  year: { width: '88px' },
  field: {
    boxSizing: 'border-box',
    width: '100%',
    height: '32px',
    paddingInline: '8px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  choice: { display: 'flex', alignItems: 'center', gap: '8px' },
  check: {
    width: '16px',
    height: '16px',
    margin: 0,
    accentColor: tokens.colorBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface Props {
  readonly texts: Texts;
  readonly working: boolean;
  /** Asks what going on to the chosen period would do. */
  readonly preview: (wish: RollWish) => void;
}

/** Folded away until it is wanted, a few times a year: which period the workbook goes on to. */
export function NextPeriod({ texts, working, preview }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [month, setMonth] = useState('');
  const [year, setYear] = useState('');
  const [keepFinished, setKeepFinished] = useState(false);
  const isChosen = month !== '' && /^\d{4}$/u.test(year.trim());
  return (
    <>
      <Button
        className={styles.opener}
        size="small"
        appearance="subtle"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {texts.nextPeriod}
      </Button>
      {open && (
        <form
          className={styles.form}
          aria-label={texts.nextPeriod}
          onSubmit={(event) => {
            event.preventDefault();
            if (isChosen && !working) preview({ year: Number(year), month: Number(month), keepFinished });
          }}
        >
          <p className={styles.explained}>{texts.nextPeriodExplained}</p>
          <div className={styles.period}>
            <label className={mergeClasses(styles.labelled, styles.month)}>
              {texts.lastMonth}
              <select
                className={styles.field}
                value={month}
                onChange={({ target }) => {
                  setMonth(target.value);
                }}
              >
                <option value="">{texts.chooseMonth}</option>
                {months.map((each) => (
                  <option key={each} value={each}>
                    {texts.monthName(each)}
                  </option>
                ))}
              </select>
            </label>
            <label className={mergeClasses(styles.labelled, styles.year)}>
              {texts.year}
              <input
                className={styles.field}
                inputMode="numeric"
                maxLength={4}
                value={year}
                onChange={({ target }) => {
                  setYear(target.value);
                }}
              />
            </label>
          </div>
          <label className={styles.choice}>
            <input
              type="checkbox"
              className={styles.check}
              checked={keepFinished}
              onChange={({ target }) => {
                setKeepFinished(target.checked);
              }}
            />
            {texts.keepFinished}
          </label>
          <Button type="submit" disabledFocusable={working || !isChosen}>
            {texts.previewRoll}
          </Button>
        </form>
      )}
    </>
  );
}
