import { Button } from '@fluentui/react-components';
import { useHeadingStyles } from '../../components/headings';
import { useLayoutStyles } from '../../components/layout';
import type { Texts } from '../../texts';
import type { PaneActions, ViewProps } from '../../view';
import { nextStep, type NextStep } from './nextStep';

/** One sentence on what leads on from here, and the button that does it. */
export function NextStepCard({ texts, survey, busy, actions }: ViewProps) {
  const layout = useLayoutStyles();
  const headings = useHeadingStyles();
  const step = nextStep(survey);
  const { sentence, button, press } = described(step, texts, actions);
  return (
    <section aria-labelledby="next-step" className={layout.card}>
      <h2 id="next-step" className={headings.plain}>
        {texts.overview.nextStep}
      </h2>
      <p className={layout.paragraph} {...(step.kind === 'refused' && { lang: 'sv' })}>
        {sentence}
      </p>
      {button !== undefined && (
        <Button appearance="primary" className={layout.start} disabledFocusable={busy} onClick={press}>
          {button}
        </Button>
      )}
    </section>
  );
}

interface Described {
  readonly sentence: string;
  readonly button?: string;
  readonly press?: () => void;
}

function described(step: NextStep, { overview, commandNames }: Texts, actions: PaneActions): Described {
  const toFindings = () => {
    actions.show('findings');
  };
  switch (step.kind) {
    case 'mend':
      return {
        sentence: overview.mend(step.parts.map(({ title }) => title)),
        button: overview.mendButton,
        press: () => {
          actions.create(step.parts.map(({ key }) => key));
        },
      };
    case 'settings':
      return {
        sentence: overview.fillInSettings,
        button: overview.toSettings,
        press: () => {
          actions.show('settings');
        },
      };
    case 'fill': {
      const [sheet] = step.part.sheets;
      return {
        sentence: overview.fillIn,
        ...(sheet !== undefined && {
          button: overview.toSheet(sheet),
          press: () => {
            actions.goTo({ sheet });
          },
        }),
      };
    }
    case 'errors':
      return {
        sentence: overview.errors(step.count),
        button: overview.showErrors(step.count),
        press: toFindings,
      };
    case 'refused':
      return { sentence: step.why, button: overview.checkAgain, press: actions.check };
    case 'update':
      return {
        sentence: step.isFirst ? overview.firstUpdate : overview.pending(step.sheets),
        button: commandNames.update,
        press: actions.update,
      };
    case 'warnings':
      return {
        sentence: overview.warnings(step.count),
        button: overview.showWarnings(step.count),
        press: toFindings,
      };
    case 'done':
      // There is always a button: who has just pressed it must not lose the keyboard's place.
      return {
        sentence: overview.done,
        button: overview.handOver,
        press: () => {
          actions.show('report');
        },
      };
  }
}
