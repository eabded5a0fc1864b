import type { ReactNode } from 'react';
import { useFieldStyles } from './fields';

interface Props {
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
  /** It stands as it is, and its label says why. */
  readonly isFixed?: boolean;
  readonly children: ReactNode;
}

/** A box to tick with its label beside it. */
export function CheckField({ checked, change, isFixed = false, children }: Props) {
  const styles = useFieldStyles();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.check}
        checked={checked}
        disabled={isFixed}
        onChange={({ target }) => {
          change(target.checked);
        }}
      />
      <span>{children}</span>
    </label>
  );
}
