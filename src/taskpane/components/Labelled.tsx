import { mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useFieldStyles } from './fields';

/** What the field itself needs to be connected with its label, hint and problem. */
export interface FieldProps {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface Props {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with what was typed; read out when it appears. */
  readonly problem?: string | undefined;
  /** The language of label and hint, where it is not the pane's: those of the workbook are Swedish. */
  readonly lang?: 'sv';
  readonly children: (field: FieldProps) => ReactNode;
}

/**
 * A field with its label above, its hint below and, when what was typed cannot stand, the reason.
 *
 * @example <Labelled label="År">{(field) => <input {...field} value={year} onChange={…} />}</Labelled>
 */
export function Labelled({ label, hint, problem, lang, children }: Props) {
  const styles = useFieldStyles();
  const id = useId();
  const described = [
    ...(problem === undefined ? [] : [`${id}-problem`]),
    ...(hint === undefined ? [] : [`${id}-hint`]),
  ].join(' ');
  return (
    <div className={styles.labelled}>
      <label htmlFor={id} className={styles.label} lang={lang}>
        {label}
      </label>
      {children({
        id,
        className: mergeClasses(styles.field, problem !== undefined && styles.invalid),
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(problem === undefined ? {} : { 'aria-invalid': true }),
      })}
      {problem !== undefined && (
        <div id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </div>
      )}
      {hint !== undefined && (
        <div id={`${id}-hint`} className={styles.hint} lang={lang}>
          {hint}
        </div>
      )}
    </div>
  );
}
