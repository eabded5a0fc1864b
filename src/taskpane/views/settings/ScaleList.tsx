import { makeStyles } from '@fluentui/react-components';
import type { StepSurvey } from '../../../workbook/survey/survey';
import { useHeadingStyles } from '../../components/headings';
import { useLayoutStyles } from '../../components/layout';
import { StatusMark } from '../../components/StatusMark';
import type { Texts } from '../../texts';
import { statusColor } from '../../theme/statusLook';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '4px 12px',
    padding: '6px 10px',
  },
});

/** The steps of a scale: each as the report shows it, with its meaning and the name of its colour. */
export function ScaleList({
  texts,
  heading,
  steps,
}: {
  texts: Texts;
  heading: string;
  steps: readonly StepSurvey[];
}) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const headings = useHeadingStyles();
  const { settings: words } = texts;
  return (
    <>
      <h3 className={headings.plain}>{heading}</h3>
      {steps.length === 0 ? (
        <p className={layout.paragraph}>{words.noSteps}</p>
      ) : (
        <ul className={layout.list}>
          {steps.map((step) => (
            <li key={step.text} className={styles.row}>
              <StatusMark step={step} />
              <span className={layout.quiet}>
                {[step.meaning && words.meanings[step.meaning], words.colors[statusColor(step)]]
                  .filter((word) => word !== undefined)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
