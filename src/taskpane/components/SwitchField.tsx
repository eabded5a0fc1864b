import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useFieldStyles } from './fields';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '8px', rowGap: '2px' },
  track: {
    appearance: 'none',
    position: 'relative',
    width: '36px',
    height: '20px',
    margin: 0,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    '::before': {
      content: '""',
      position: 'absolute',
      top: '3px',
      insetInlineStart: '3px',
      width: '12px',
      height: '12px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralStrokeAccessible,
    },
    ':checked': { backgroundColor: tokens.colorCompoundBrandBackground, border: '1px solid transparent' },
    ':checked::before': {
      insetInlineStart: '19px',
      backgroundColor: tokens.colorNeutralForegroundInverted,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    // Grounds disappear there: the knob's place and its colour say what is chosen.
    '@media (forced-colors: active)': {
      ':checked': { border: '1px solid Highlight' },
      '::before': { forcedColorAdjust: 'none', backgroundColor: 'ButtonText' },
      ':checked::before': { backgroundColor: 'Highlight' },
    },
  },
  hint: { gridColumnStart: '2' },
});

interface Props {
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
  readonly label: ReactNode;
  readonly hint: ReactNode;
}

/** A choice that holds at once, with a sentence on what it does. */
export function SwitchField({ checked, change, label, hint }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const id = useId();
  return (
    <div className={styles.row}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className={styles.track}
        aria-describedby={`${id}-hint`}
        checked={checked}
        onChange={({ target }) => {
          change(target.checked);
        }}
      />
      <label htmlFor={id}>{label}</label>
      <div id={`${id}-hint`} className={mergeClasses(fields.hint, styles.hint)}>
        {hint}
      </div>
    </div>
  );
}
