import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { EntryEdit } from '../../../workbook/survey/edit';
import type { Texts } from '../../texts';
import type { OpenPanel } from './findingsMemory';
import { usePanelStyles } from './panels';
import { shownValue } from './shownValue';

interface Props {
  readonly texts: Texts;
  /** What the fix is called, in Swedish: "Skriv 1 234 som tal". */
  readonly label: string;
  readonly edit: EntryEdit;
  readonly panel: OpenPanel;
  readonly busy: boolean;
  readonly confirm: () => void;
  readonly close: () => void;
}

/** What a fix will do to the cell, before it does it. */
export function FixPanel({ texts, label, edit, panel, busy, confirm, close }: Props) {
  const styles = usePanelStyles();
  const id = useId();
  const words = texts.findings;
  const waits = busy || panel.working;
  return (
    <div role="group" aria-labelledby={id} className={styles.panel}>
      <p id={id} lang="sv" className={styles.title}>
        {label}
      </p>
      <dl id={`${id}-values`} className={styles.values}>
        {'cell' in edit && (
          <>
            <dt className={styles.term}>{words.before}</dt>
            <dd className={styles.value}>{shownValue(edit.cell.was, words)}</dd>
          </>
        )}
        <dt className={styles.term}>{words.after}</dt>
        <dd className={styles.value}>
          {edit.kind === 'write' ? shownValue(edit.value, words) : words.columnFormula}
        </dd>
      </dl>
      {panel.failure !== undefined && (
        <p role="alert" lang="sv" className={styles.problem}>
          {panel.failure}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={waits}
          aria-describedby={`${id}-values`}
          onClick={confirm}
        >
          {panel.working ? words.working : words.fixNow}
        </Button>
        <Button size="small" disabledFocusable={panel.working} onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
