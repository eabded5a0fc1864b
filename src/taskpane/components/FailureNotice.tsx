import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Failure } from '../../excel';
import { supportDetails, type Surroundings } from '../supportDetails';
import type { Texts } from '../texts';
import { useFieldStyles } from './fields';
import { useHeadingStyles } from './headings';
import { useLayoutStyles } from './layout';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Puts text on the clipboard; rejects where Excel does not allow it. */
export type Copy = (text: string) => Promise<void>;

interface Props {
  readonly texts: Texts;
  readonly failure: Failure;
  readonly surroundings: Surroundings;
  readonly copy: Copy;
  /** Does what failed once more. */
  readonly again?: (() => void) | undefined;
  /** Takes the notice away. */
  readonly close?: (() => void) | undefined;
}

/** What happened and what to do, read out at once; the technical side only when asked for. */
export function FailureNotice({ texts, failure, surroundings, copy, again, close }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const layout = useLayoutStyles();
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
      <h2 className={headings.plain}>{texts.failureHeading}</h2>
      <p className={layout.paragraph}>{failure.message}</p>
      <div className={layout.buttons}>
        {again && (
          <Button size="small" onClick={again}>
            {texts.tryAgain}
          </Button>
        )}
        <Button size="small" onClick={copyDetails}>
          {texts.copyDetails}
        </Button>
        {close && (
          <Button size="small" appearance="subtle" onClick={close}>
            {texts.close}
          </Button>
        )}
      </div>
      {copied === 'yes' && <span>{texts.copied}</span>}
      {copied === 'refused' && (
        <>
          <span>{texts.copyByHand}</span>
          <textarea
            className={mergeClasses(fields.field, fields.area)}
            readOnly
            aria-label={texts.detailsLabel}
            rows={6}
            ref={selectAll}
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
