import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useFieldStyles } from '../../components/fields';
import { useHeadingStyles } from '../../components/headings';
import type { Texts } from '../../texts';
import type { UnsavedTexts } from './unsavedTexts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: '8px',
    padding: '8px',
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { marginBlock: '0' },
  text: { margin: 0 },
});

interface Props {
  readonly texts: Texts;
  readonly homeless: UnsavedTexts['homeless'];
  readonly throwAway: (key: string) => void;
}

/** Texts that were written for what is not in the workbook any more: nothing that was typed is lost. */
export function HomelessTexts({ texts, homeless, throwAway }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const headings = useHeadingStyles();
  const words = texts.goals;
  if (homeless.length === 0) return null;
  return (
    <section aria-label={words.homeless} className={styles.box}>
      <h2 className={mergeClasses(headings.section, styles.heading)}>{words.homeless}</h2>
      <p className={styles.text}>{words.homelessText}</p>
      {homeless.map(({ key, text }, at) => (
        <div key={key} className={styles.box}>
          <textarea
            className={mergeClasses(fields.field, fields.area)}
            lang="sv"
            aria-label={`${words.homeless} ${at + 1}`}
            readOnly
            rows={4}
            value={text}
          />
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              throwAway(key);
            }}
          >
            {words.throwAway}
          </Button>
        </div>
      ))}
    </section>
  );
}
