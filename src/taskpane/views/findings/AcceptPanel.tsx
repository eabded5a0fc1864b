import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { useFieldStyles } from '../../components/fields';
import { Labelled } from '../../components/Labelled';
import type { Texts } from '../../texts';
import type { OpenPanel } from './findingsMemory';
import { usePanelStyles } from './panels';

interface Props {
  readonly texts: Texts;
  readonly reason: string;
  readonly panel: OpenPanel;
  readonly busy: boolean;
  readonly write: (reason: string) => void;
  readonly accept: (reason: string) => void;
  readonly close: () => void;
}

/** Accepting a finding takes a reason, which stays in the workbook. */
export function AcceptPanel({ texts, reason, panel, busy, write, accept, close }: Props) {
  const styles = usePanelStyles();
  const fields = useFieldStyles();
  const [missing, setMissing] = useState(false);
  const words = texts.findings;
  const waits = busy || panel.working;
  const submit = () => {
    if (waits) return;
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') accept(reason.trim());
  };
  return (
    <form
      className={styles.panel}
      aria-label={words.accept}
      // It is said here, in the pane's language and not the browser's, what is missing.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Labelled
        label={words.reason}
        hint={words.reasonHint}
        problem={missing && reason.trim() === '' ? words.reasonMissing : undefined}
      >
        {(field) => (
          <textarea
            {...field}
            className={mergeClasses(field.className, fields.area)}
            lang="sv"
            rows={2}
            required
            // It stays readable while it is written to the workbook, and as it was sent.
            readOnly={panel.working}
            value={reason}
            onChange={({ target }) => {
              write(target.value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
            }}
          />
        )}
      </Labelled>
      {panel.failure !== undefined && (
        <p role="alert" lang="sv" className={styles.problem}>
          {panel.failure}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={waits}>
          {panel.working ? words.working : words.acceptNow}
        </Button>
        <Button size="small" disabledFocusable={panel.working} onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
