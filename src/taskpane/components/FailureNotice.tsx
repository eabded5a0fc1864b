import { Button, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Failure } from '../../excel';
import { supportDetails, type Surroundings } from '../supportDetails';
import type { Texts } from '../texts';
import { useHeadingStyles } from './headings';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    alignItems: 'start',
    padding: '12px',
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { marginBlock: '0' },
  message: { margin: 0 },
  details: { width: '100%' },
});

/** Puts text on the clipboard; rejects where Excel does not allow it. */
export type Copy = (text: string) => Promise<void>;

interface Props {
  readonly texts: Texts;
  readonly failure: Failure;
  readonly surroundings: Surroundings;
  readonly copy: Copy;
}

/** What happened and what to do, read out at once; the technical side only when asked for. */
export function FailureNotice({ texts, failure, surroundings, copy }: Props) {
  const styles = useStyles();
  const headings = useHeadingStyles();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const details = supportDetails(failure, surroundings);
  const copyDetails = () => {
    copy(details).then(
      () => {
        setCopied('yes');
      },
      // Frames in Excel on the web may lack the right to the clipboard: then the text is shown, selected.
      () => {
        setCopied('refused');
      },
    );
  };
  return (
    <div role="alert" className={styles.box}>
      <h2 className={mergeClasses(headings.section, styles.heading)}>{texts.failureHeading}</h2>
      <p className={styles.message}>{failure.message}</p>
      <Button size="small" onClick={copyDetails}>
        {texts.copyDetails}
      </Button>
      {copied === 'yes' && <span>{texts.copied}</span>}
      {copied === 'refused' && (
        <>
          <span>{texts.copyByHand}</span>
          <Textarea
            className={styles.details}
            textarea={{ readOnly: true, 'aria-label': texts.detailsLabel, rows: 6, ref: selectAll }}
            value={details}
          />
        </>
      )}
    </div>
  );
}

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
