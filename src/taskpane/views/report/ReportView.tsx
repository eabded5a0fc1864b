import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { SheetChange, UpdateSummary } from '../../../excel';
import { useHeadingStyles } from '../../components/headings';
import { useLayoutStyles } from '../../components/layout';
import { SwitchField } from '../../components/SwitchField';
import type { PaneSettings } from '../../document/paneSettings';
import type { Texts } from '../../texts';
import { useFetched } from '../../useFetched';
import type { ViewProps } from '../../view';
import { ChangeList } from './ChangeList';

interface Props extends ViewProps {
  /** What the last update in this pane changed. */
  readonly updated: UpdateSummary | undefined;
  readonly choices: PaneSettings;
  readonly choose: (changes: Partial<PaneSettings>) => void;
}

const loadApproval = async () =>
  (await import(/* webpackChunkName: "views", webpackPrefetch: true */ './Approval')).Approval;

/** Rapport: what an update would change and what the last one changed. */
export function ReportView({ texts, survey, busy, actions, updated, choices, choose }: Props) {
  const layout = useLayoutStyles();
  const headings = useHeadingStyles();
  const { report } = texts;
  const { View: Approval, fetch } = useFetched(loadApproval);
  useEffect(fetch, [fetch]);
  return (
    <div className={layout.view}>
      <section aria-labelledby="update" className={layout.card}>
        <h2 id="update" className={headings.plain}>
          {report.updateHeading}
        </h2>
        {survey.unfinished !== undefined && (
          <p className={layout.paragraph}>
            <strong lang="sv">{survey.unfinished}</strong>
          </p>
        )}
        {survey.refusal === undefined ? (
          <Pending texts={texts} pending={survey.pending} />
        ) : (
          <>
            <p className={layout.paragraph}>{report.refused}</p>
            <p className={layout.paragraph} lang="sv">
              {survey.refusal}
            </p>
          </>
        )}
        <div className={layout.buttons}>
          {survey.refusal === undefined ? (
            <Button appearance="primary" disabledFocusable={busy} onClick={actions.update}>
              {texts.commandNames.update}
            </Button>
          ) : (
            <Button appearance="primary" disabledFocusable={busy} onClick={actions.check}>
              {texts.overview.checkAgain}
            </Button>
          )}
        </div>
        <p className={layout.quiet}>{report.entriesKept}</p>
      </section>
      <section aria-labelledby="last-update" className={layout.section}>
        <h2 id="last-update" className={headings.plain}>
          {report.lastHeading}
        </h2>
        {survey.lastUpdate !== undefined && (
          <p className={layout.paragraph}>{report.lastUpdate(texts.moment(survey.lastUpdate))}</p>
        )}
        {updated === undefined ? (
          survey.lastUpdate === undefined && <p className={layout.paragraph}>{report.notHere}</p>
        ) : updated.changes.length === 0 ? (
          <p className={layout.paragraph}>{texts.nothingToUpdate}</p>
        ) : (
          <>
            <p className={layout.paragraph}>{texts.sheetsUpdated(updated.changes.length)}</p>
            <ChangeList
              changes={updated.changes}
              say={({ created, cellsChanged }) =>
                (created ? report.cellsWritten : report.cellsChanged)(cellsChanged)
              }
            />
          </>
        )}
      </section>
      {Approval !== undefined && <Approval texts={texts} survey={survey} busy={busy} actions={actions} />}
      <section aria-labelledby="opening" className={layout.section}>
        <h2 id="opening" className={headings.plain}>
          {report.openingHeading}
        </h2>
        <SwitchField
          checked={choices.opensWithDocument}
          change={(opensWithDocument) => {
            choose({ opensWithDocument });
          }}
          label={report.opensWithDocument}
          hint={report.opensWithDocumentExplained}
        />
        <SwitchField
          checked={choices.updatesOnOpen}
          change={(updatesOnOpen) => {
            choose({ updatesOnOpen });
          }}
          label={report.updatesOnOpen}
          hint={report.updatesOnOpenExplained}
        />
      </section>
      <section aria-labelledby="hand-over" className={layout.section}>
        <h2 id="hand-over" className={headings.plain}>
          {report.handOverHeading}
        </h2>
        {report.handOver.map((sentence) => (
          <p key={sentence} className={layout.paragraph}>
            {sentence}
          </p>
        ))}
      </section>
    </div>
  );
}

function Pending({ texts, pending }: { texts: Texts; pending: readonly SheetChange[] }) {
  const layout = useLayoutStyles();
  if (pending.length === 0) return <p className={layout.paragraph}>{texts.report.upToDate}</p>;
  return (
    <>
      <p className={layout.paragraph}>{texts.report.pending(pending.length)}</p>
      <ChangeList
        changes={pending}
        say={({ created, cellsChanged }) =>
          created ? texts.report.newSheet : texts.report.cells(cellsChanged)
        }
      />
    </>
  );
}
