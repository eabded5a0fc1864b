import { Button, makeStyles } from '@fluentui/react-components';
import { useContext, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Severity } from '../../../report/finding';
import { useHeadingStyles } from '../../components/headings';
import { useMemory, withEntry } from '../../memory';
import { NoSheets } from '../../shell/NoSheets';
import { useFetched } from '../../useFetched';
import type { ViewProps } from '../../view';
import { FindingFilter } from './FindingFilter';
import { FindingsMemory } from './findingsMemory';
import { findingSections } from './findingSections';
import { keyedFindings } from './keyedFindings';
import { useSettling } from './useSettling';
import { WindowedFindings } from './WindowedFindings';

const useStyles = makeStyles({
  entry: { marginBottom: '8px' },
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '8px' },
  text: { margin: 0 },
});

const loadAudit = async () =>
  (await import(/* webpackChunkName: "views", webpackPrefetch: true */ './audit/AuditView')).AuditView;

/**
 * Kontroller: what the report's author should know, by sheet, and what can be done about it; or, in its place, the audit of
 * any other table.
 */
export function FindingsView(props: ViewProps) {
  const styles = useStyles();
  const { View: AuditView, fetch, drop } = useFetched(loadAudit);
  const opener = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const isOpen = AuditView !== undefined;
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const { texts, busy, actions } = props;
  if (AuditView !== undefined) return <AuditView texts={texts} busy={busy} actions={actions} close={drop} />;
  return (
    <>
      <div ref={opener} className={styles.entry}>
        <Button size="small" onClick={fetch}>
          {texts.findings.auditTable}
        </Button>
      </div>
      <FindingsOfReport {...props} />
    </>
  );
}

function FindingsOfReport({ texts, survey, busy, actions }: ViewProps) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  const memory = useContext(FindingsMemory);
  const state = useMemory(memory);
  const settling = useSettling(memory, actions, texts);
  const { severities, settled } = state;
  // Typing comes first: the list follows when there is time.
  const words = useDeferredValue(state.words);
  const keyed = useMemo(() => keyedFindings(survey.findings), [survey.findings]);
  const sections = useMemo(
    () => findingSections(keyed, { severities, words, settled }),
    [keyed, severities, words, settled],
  );
  const open = survey.findings.filter(({ accepted }) => accepted === undefined);
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;

  useEffect(() => {
    // What was taken back needs no line of its own any more once the finding is there again.
    const known = new Set(keyed.map(({ key }) => key));
    for (const [key, one] of settled)
      if (one.state === 'undone' && known.has(key))
        memory.change((now) => ({ ...now, settled: withEntry(now.settled, key, undefined) }));
  }, [keyed, settled, memory]);

  if (survey.isEmpty) return <NoSheets texts={texts} show={actions.show} />;
  if (survey.findings.length === 0 && settled.size === 0)
    return (
      <div className={styles.empty}>
        <h2 className={headings.section}>{texts.findings.noneHeading}</h2>
        <p className={styles.text}>{texts.findings.none}</p>
      </div>
    );
  return (
    <WindowedFindings
      texts={texts}
      busy={busy}
      sections={sections}
      total={open.length}
      acceptedTotal={survey.findings.length - open.length}
      filtering={`${[...severities].join(' ')}|${words}`}
      memory={memory}
      settling={settling}
      goTo={actions.goTo}
      showAll={() => {
        memory.change((now) => ({ ...now, severities: new Set(), words: '' }));
      }}
    >
      <FindingFilter
        texts={texts}
        counts={{ error: count('error'), warning: count('warning'), information: count('information') }}
        chosen={severities}
        words={state.words}
        choose={(chosen) => {
          memory.change((now) => ({ ...now, severities: chosen }));
        }}
        search={(typed) => {
          memory.change((now) => ({ ...now, words: typed }));
        }}
      />
    </WindowedFindings>
  );
}
