import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PartKey } from '../../../workbook/survey/parts';
import type { PartSurvey } from '../../../workbook/survey/survey';
import { CheckField } from '../../components/CheckField';
import { useLayoutStyles } from '../../components/layout';
import type { Texts } from '../../texts';

const useStyles = makeStyles({
  parts: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { padding: 0, marginBlockEnd: '8px' },
});

interface Props {
  readonly texts: Texts;
  /** Those that can be chosen. */
  readonly parts: readonly PartSurvey[];
  /** Whether all are chosen to begin with: a new report has most of them, an old one is given one at a time. */
  readonly startsFull: boolean;
  readonly busy: boolean;
  readonly create: (parts: readonly PartKey[]) => void;
}

/** Which parts of the report to create sheets for; those that every report has cannot be left out. */
export function ChooseParts({ texts, parts, startsFull, busy, create }: Props) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [changed, setChanged] = useState<ReadonlySet<PartKey>>(new Set());
  const isChosen = ({ key, isRequired }: PartSurvey) =>
    isRequired || (startsFull ? !changed.has(key) : changed.has(key));
  const chosen = parts.filter(isChosen);
  return (
    <form
      className={layout.section}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && chosen.length > 0) create(chosen.map(({ key }) => key));
      }}
    >
      <fieldset className={styles.parts}>
        <legend className={styles.legend}>{texts.overview.chooseParts}</legend>
        {parts.map((part) => (
          <CheckField
            key={part.key}
            checked={isChosen(part)}
            isFixed={part.isRequired}
            change={() => {
              const next = new Set(changed);
              if (!next.delete(part.key)) next.add(part.key);
              setChanged(next);
            }}
          >
            <span lang="sv">{part.title}</span>
            {part.isRequired && <span className={layout.quiet}> {texts.overview.always}</span>}
          </CheckField>
        ))}
      </fieldset>
      <Button
        type="submit"
        className={layout.start}
        appearance={startsFull ? 'primary' : 'secondary'}
        disabledFocusable={busy || chosen.length === 0}
      >
        {texts.commandNames.create}
      </Button>
    </form>
  );
}
