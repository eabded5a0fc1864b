import { Button } from '@fluentui/react-components';
import type { SettingKey } from '../../../report/schema/settings';
import { useHeadingStyles } from '../../components/headings';
import { useLayoutStyles } from '../../components/layout';
import type { ViewProps } from '../../view';
import { ScaleList } from './ScaleList';
import { SettingField } from './SettingField';
import { SeveritySection } from './SeveritySection';

/** Settings that belong together, in the order in which a report meets them. */
const groups = {
  report: ['municipality', 'organisation', 'reportType', 'year', 'month', 'goalLevel'],
  amounts: ['entryUnit', 'reportUnit', 'decimals', 'signConvention'],
  comments: ['thresholdAmount', 'thresholdPercent'],
} as const satisfies Record<string, readonly SettingKey[]>;

/** Every choice that holds for the whole report, in words, with what it means. */
export function AllSettings({ texts, survey, busy, actions }: ViewProps) {
  const layout = useLayoutStyles();
  const headings = useHeadingStyles();
  const { settings: words } = texts;
  const { scalesSheet } = survey;
  return (
    <div className={layout.view}>
      <p className={layout.paragraph}>{words.intro}</p>
      {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
        <section key={group} aria-labelledby={`settings-${group}`} className={layout.view}>
          <h2 id={`settings-${group}`} className={headings.title}>
            {words.groups[group]}
          </h2>
          {survey.settings
            .filter(({ key }) => groups[group].some((member) => member === key))
            .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
            .map((setting) => (
              <SettingField
                key={setting.key}
                texts={texts}
                setting={setting}
                all={survey.settings}
                busy={busy}
                write={actions.write}
              />
            ))}
        </section>
      ))}
      {survey.severities.length > 0 && (
        <SeveritySection texts={texts} kinds={survey.severities} busy={busy} write={actions.write} />
      )}
      <section aria-labelledby="scales" className={layout.section}>
        <h2 id="scales" className={headings.title}>
          {words.scalesHeading}
        </h2>
        <p className={layout.paragraph}>{words.scalesExplained}</p>
        <ScaleList texts={texts} heading={words.scales.goals} steps={survey.goalScale} />
        <ScaleList texts={texts} heading={words.scales.activities} steps={survey.activityScale} />
        {scalesSheet !== undefined && (
          <Button
            size="small"
            className={layout.start}
            onClick={() => {
              actions.goTo({ sheet: scalesSheet });
            }}
          >
            {words.toScales}
          </Button>
        )}
      </section>
    </div>
  );
}

const order: readonly SettingKey[] = Object.values(groups).flat();
