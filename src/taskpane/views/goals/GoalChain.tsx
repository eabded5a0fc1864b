import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Fulfilment } from '../../../report/rules/fulfilment';
import type { ActivitySurvey, GoalSurvey, IndicatorSurvey, Place } from '../../../workbook/survey/survey';
import { useHeadingStyles } from '../../components/headings';
import { useMarkStyles } from '../../components/marks';
import { PortionedList } from '../../components/PortionedList';
import { useRowStyles } from '../../components/rows';
import { StatusMark } from '../../components/StatusMark';
import type { Texts } from '../../texts';
import { useScheme } from '../../theme/SchemeContext';
import { statusLooks } from '../../theme/statusLook';
import type { PaneActions } from '../../view';

const useStyles = makeStyles({
  heading: { marginBlock: '0 4px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: '2px',
    padding: '8px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  part: { paddingInlineStart: '16px' },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '2px', alignItems: 'baseline' },
  quiet: { color: tokens.colorNeutralForeground2 },
  figure: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly texts: Texts;
  readonly goal: GoalSurvey;
  readonly goTo: PaneActions['goTo'];
}

/** What the goal is judged by: its indicators and activities, each a way to its row in the sheet. */
export function GoalChain({ texts, goal, goTo }: Props) {
  const words = texts.goals;
  return (
    <>
      <Chain
        texts={texts}
        title={words.indicators}
        none={words.noIndicators}
        all={goal.indicators}
        row={(indicator, at) => (
          <Row key={at} place={indicator.place} goTo={goTo} isPart={!indicator.isAssessed}>
            <Indicator texts={texts} indicator={indicator} />
          </Row>
        )}
      />
      <Chain
        texts={texts}
        title={words.activities}
        none={words.noActivities}
        all={goal.activities}
        row={(activity, at) => (
          <Row key={at} place={activity.place} goTo={goTo} isPart={false}>
            <Activity texts={texts} activity={activity} />
          </Row>
        )}
      />
    </>
  );
}

interface ChainProps<T> {
  readonly texts: Texts;
  readonly title: string;
  readonly none: string;
  readonly all: readonly T[];
  readonly row: (one: T, at: number) => ReactNode;
}

function Chain<T>({ texts, title, none, all, row }: ChainProps<T>) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  return (
    <section aria-label={title}>
      <h3 className={mergeClasses(headings.section, styles.heading)}>{title}</h3>
      {all.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <PortionedList all={all} row={row} className={styles.list} showMore={texts.goals.showMore} />
      )}
    </section>
  );
}

interface RowProps {
  readonly place: Place;
  readonly isPart: boolean;
  readonly goTo: PaneActions['goTo'];
  readonly children: ReactNode;
}

function Row({ place, isPart, goTo, children }: RowProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(rows.row, rows.button, styles.row, isPart && styles.part)}
        onClick={() => {
          goTo(place);
        }}
      >
        {children}
      </button>
    </li>
  );
}

function Indicator({ texts, indicator }: { readonly texts: Texts; readonly indicator: IndicatorSurvey }) {
  const styles = useStyles();
  const words = texts.goals;
  const { name, outcome, target, yearBefore, trend, fulfilment, isAssessed } = indicator;
  return (
    <>
      <span lang="sv">{name}</span>
      <span className={styles.line}>
        <Figure label={words.outcome} text={outcome} />
        <Figure label={words.target} text={target} />
        <Figure label={words.yearBefore} text={yearBefore} />
      </span>
      <span className={styles.line}>
        {isAssessed ? (
          <FulfilmentMark texts={texts} fulfilment={fulfilment} />
        ) : (
          <span className={styles.quiet}>{words.notAssessed}</span>
        )}
        {trend !== undefined && (
          <span lang="sv" className={styles.quiet}>
            {trend}
          </span>
        )}
      </span>
    </>
  );
}

function Figure({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  if (text === '') return null;
  return (
    <span>
      <span className={styles.quiet}>{label} </span>
      <span lang="sv" className={styles.figure}>
        {text}
      </span>
    </span>
  );
}

const fulfilmentLooks: Readonly<Record<Fulfilment, { symbol: string; color: 'grön' | 'röd' | 'grå' }>> = {
  met: { symbol: '✔', color: 'grön' },
  missed: { symbol: '✖', color: 'röd' },
  'not-assessable': { symbol: '–', color: 'grå' },
};

function FulfilmentMark({ texts, fulfilment }: { readonly texts: Texts; readonly fulfilment: Fulfilment }) {
  const marks = useMarkStyles();
  const { symbol, color } = fulfilmentLooks[fulfilment];
  const { ink, ground } = statusLooks[useScheme()][color];
  return (
    <span className={marks.mark} style={{ color: ink, backgroundColor: ground }}>
      <span aria-hidden="true" className={marks.symbol}>
        {symbol}
      </span>
      {texts.goals.fulfilment[fulfilment]}
    </span>
  );
}

function Activity({ texts, activity }: { readonly texts: Texts; readonly activity: ActivitySurvey }) {
  const styles = useStyles();
  const marks = useMarkStyles();
  const { gul } = statusLooks[useScheme()];
  const words = texts.goals;
  const { name, status, symbol, meaning, endDate, isOverdue } = activity;
  return (
    <>
      <span lang="sv">{name}</span>
      <span className={styles.line}>
        {status !== '' && (
          <StatusMark step={{ text: status, symbol, ...(meaning === undefined ? {} : { meaning }) }} />
        )}
        <Figure label={words.endDate} text={endDate} />
      </span>
      {isOverdue && (
        <span className={marks.mark} style={{ color: gul.ink, backgroundColor: gul.ground }}>
          <span aria-hidden="true" className={marks.symbol}>
            !
          </span>
          {words.overdue}
        </span>
      )}
    </>
  );
}
