import { Button, makeStyles } from '@fluentui/react-components';
import { Foldout } from '../../components/Foldout';
import { useHeadingStyles } from '../../components/headings';
import { useLayoutStyles } from '../../components/layout';
import type { RollResult } from '../../result';
import type { Texts } from '../../texts';
import type { ViewProps } from '../../view';
import type { Survey } from '../../../workbook/survey/survey';
import { ChooseParts } from './ChooseParts';
import { FirstRun } from './FirstRun';
import { NextPeriod } from './NextPeriod';
import { NextStepCard } from './NextStepCard';
import { PartList } from './PartList';
import { RollOutline } from './RollOutline';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
});

interface Props extends ViewProps {
  readonly roll: RollResult | undefined;
}

/** Översikt: what the report is about, how far it has come and what leads on. */
export function OverviewView(props: Props) {
  const { texts, survey, busy, actions, roll } = props;
  const styles = useStyles();
  const layout = useLayoutStyles();
  const headings = useHeadingStyles();
  if (survey.isEmpty) return <FirstRun {...props} />;
  const { overview } = texts;
  const present = survey.parts.filter(({ state }) => state !== 'absent');
  const absent = survey.parts.filter(({ state }) => state === 'absent');
  return (
    <div className={layout.view}>
      <ReportHeading texts={texts} heading={survey.heading} />
      <NextStepCard {...props} />
      <section aria-labelledby="parts" className={layout.section}>
        <div className={styles.head}>
          <h2 id="parts" className={headings.plain}>
            {overview.partsHeading}
          </h2>
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={actions.check}>
            {texts.commandNames.check}
          </Button>
        </div>
        <PartList texts={texts} parts={present} goTo={actions.goTo} />
        {absent.length > 0 && (
          <Foldout label={overview.addPart}>
            <p className={layout.paragraph}>{overview.addPartExplained}</p>
            <ChooseParts
              texts={texts}
              parts={absent}
              startsFull={false}
              busy={busy}
              create={actions.create}
            />
          </Foldout>
        )}
      </section>
      <section aria-labelledby="report-sheets" className={layout.section}>
        <h2 id="report-sheets" className={headings.plain}>
          {overview.sheetsHeading}
        </h2>
        <p className={layout.paragraph}>
          {survey.lastUpdate !== undefined && `${overview.lastUpdate(texts.moment(survey.lastUpdate))} `}
          {survey.refusal === undefined && overview.upToDate(survey.pending.length)}
        </p>
        <Button
          size="small"
          className={layout.start}
          onClick={() => {
            actions.show('report');
          }}
        >
          {overview.toReport}
        </Button>
      </section>
      <section aria-label={texts.nextPeriod} className={layout.section}>
        <NextPeriod texts={texts} working={busy} preview={actions.previewRoll} />
        {roll && (
          <RollOutline
            texts={texts}
            result={roll}
            working={busy}
            confirm={() => {
              actions.roll(roll.wish);
            }}
          />
        )}
      </section>
    </div>
  );
}

/** Whose report it is and about when; a workbook whose settings are not filled in says so instead. */
function ReportHeading({ texts, heading }: { texts: Texts; heading: Survey['heading'] }) {
  const layout = useLayoutStyles();
  const headings = useHeadingStyles();
  const { municipality, organisation, reportType, period } = heading;
  const name = organisation === '' ? municipality : organisation;
  const whose = organisation === '' ? '' : municipality;
  const about = [whose, `${reportType} ${period}`.trim()].filter((text) => text !== '').join(' · ');
  return (
    <header>
      <h2 className={headings.title} {...(name !== '' && { lang: 'sv' })}>
        {name === '' ? texts.overview.unnamed : name}
      </h2>
      <p className={layout.quiet} lang="sv">
        {about}
      </p>
    </header>
  );
}
