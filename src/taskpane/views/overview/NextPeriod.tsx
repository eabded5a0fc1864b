import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { RollWish } from '../../../excel';
import { CheckField } from '../../components/CheckField';
import { Foldout } from '../../components/Foldout';
import { Labelled } from '../../components/Labelled';
import { useLayoutStyles } from '../../components/layout';
import type { Texts } from '../../texts';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  period: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 88px', gap: '8px', alignItems: 'end' },
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
  const layout = useLayoutStyles();
  const [month, setMonth] = useState('');
  const [year, setYear] = useState('');
  const [keepFinished, setKeepFinished] = useState(false);
  const isChosen = month !== '' && /^\d{4}$/u.test(year.trim());
  return (
    <Foldout label={texts.nextPeriod}>
      <form
        className={styles.form}
        aria-label={texts.nextPeriod}
        onSubmit={(event) => {
          event.preventDefault();
          if (isChosen && !working) preview({ year: Number(year), month: Number(month), keepFinished });
        }}
      >
        <p className={layout.paragraph}>{texts.nextPeriodExplained}</p>
        <div className={styles.period}>
          <Labelled label={texts.lastMonth}>
            {(field) => (
              <select
                {...field}
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
            )}
          </Labelled>
          <Labelled label={texts.year}>
            {(field) => (
              <input
                {...field}
                inputMode="numeric"
                maxLength={4}
                value={year}
                onChange={({ target }) => {
                  setYear(target.value);
                }}
              />
            )}
          </Labelled>
        </div>
        <CheckField checked={keepFinished} change={setKeepFinished}>
          {texts.keepFinished}
        </CheckField>
        <Button type="submit" className={layout.start} disabledFocusable={working || !isChosen}>
          {texts.previewRoll}
        </Button>
      </form>
    </Foldout>
  );
}
