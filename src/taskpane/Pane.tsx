import { makeStyles, tokens } from '@fluentui/react-components';
import { Activity, useEffect, useState, type ReactNode } from 'react';
import { FailureNotice, type Copy } from './components/FailureNotice';
import { useHiddenStyles } from './components/hidden';
import type { ListenForPresses } from './ribbon/handOver';
import { Boundary } from './shell/Boundary';
import { Foot } from './shell/Foot';
import { Loading } from './shell/Loading';
import { NoSheets } from './shell/NoSheets';
import { tabId, ViewTabs } from './shell/ViewTabs';
import type { Surroundings } from './supportDetails';
import type { Texts } from './texts';
import { usePane, type Workbook } from './usePane';
import type { ViewProps } from './view';
import { viewNames, type ViewName } from './viewName';
import { FindingsView } from './views/findings/FindingsView';
import { GoalsView } from './views/goals/GoalsView';
import { OverviewView } from './views/overview/OverviewView';
import { ReportView } from './views/report/ReportView';
import { SettingsView } from './views/settings/SettingsView';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    paddingInline: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 400px)': { position: 'static' },
  },
  panel: { padding: '16px 12px 24px' },
});

interface Props extends Workbook {
  readonly texts: Texts;
  readonly surroundings: Surroundings;
  readonly copy: Copy;
  /** Presses on the ribbon that are handed over to an open pane. */
  readonly listen: ListenForPresses;
}

/** The task pane: five views of the workbook, and at its foot what is going on and what came of it. */
export function Pane({ texts, surroundings, copy, listen, ...workbook }: Props) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const { state, actions, pressed, reread, choose, dismiss } = usePane(workbook);
  const { view, survey, work, message, updated, roll, choices } = state;
  useEffect(() => listen(pressed), [listen, pressed]);
  const visited = useVisited(view);

  const content = (name: ViewName): ReactNode => {
    if (survey === undefined) {
      return message?.kind === 'failure' ? (
        <FailureNotice
          texts={texts}
          failure={message.failure}
          surroundings={surroundings}
          copy={copy}
          again={reread}
        />
      ) : (
        <Loading sentence={texts.readingFirst} />
      );
    }
    const props: ViewProps = { texts, survey, busy: work !== undefined, actions };
    // Kontroller has something to do in any workbook: it audits whatever table there is.
    if (survey.isEmpty && name !== 'overview' && name !== 'findings')
      return <NoSheets texts={texts} show={actions.show} />;
    switch (name) {
      case 'overview':
        return <OverviewView {...props} roll={roll} />;
      case 'findings':
        return <FindingsView {...props} />;
      case 'goals':
        return <GoalsView {...props} />;
      case 'report':
        return <ReportView {...props} updated={updated} choices={choices} choose={choose} />;
      case 'settings':
        return <SettingsView {...props} />;
    }
  };

  return (
    <main className={styles.pane}>
      <div className={styles.head}>
        {/* Excel writes it above the pane; a screen reader looks for it here. */}
        <h1 className={hidden}>{texts.productName}</h1>
        <ViewTabs texts={texts} view={view} show={actions.show} />
      </div>
      {viewNames
        .filter((name) => visited.has(name))
        .map((name) => (
          // A view that was left keeps what was typed in it, and takes no time while it is not seen.
          <Activity key={name} mode={name === view ? 'visible' : 'hidden'}>
            <div
              role="tabpanel"
              id={`${tabId(name)}-panel`}
              aria-labelledby={tabId(name)}
              className={styles.panel}
            >
              <Boundary
                sentence={texts.unexpected}
                instead={(failure, again) => (
                  <FailureNotice
                    texts={texts}
                    failure={failure}
                    surroundings={surroundings}
                    copy={copy}
                    again={again}
                  />
                )}
              >
                {content(name)}
              </Boundary>
            </div>
          </Activity>
        ))}
      <Foot
        texts={texts}
        state={state}
        surroundings={surroundings}
        copy={copy}
        cancel={actions.cancel}
        dismiss={dismiss}
        reread={reread}
      />
    </main>
  );
}

/** The views that have been open; the others are not drawn at all. */
function useVisited(view: ViewName): ReadonlySet<ViewName> {
  const [visited, setVisited] = useState<ReadonlySet<ViewName>>(new Set([view]));
  if (visited.has(view)) return visited;
  const more = new Set([...visited, view]);
  setVisited(more);
  return more;
}
