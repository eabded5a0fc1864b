import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { FigureSurvey } from '../../../workbook/survey/survey';
import type { Texts } from '../../texts';
import { withFigures } from './figureMarks';

const useStyles = makeStyles({
  preview: {
    padding: '8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: '0 0 2px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  figure: { fontWeight: tokens.fontWeightSemibold },
  unknown: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** A text with marks, as it will stand in the report; a mark that leads to no figure says so. */
export function FigureText(props: {
  readonly texts: Texts;
  readonly text: string;
  readonly figures: readonly FigureSurvey[];
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.preview}>
      <p id={id} className={styles.title}>
        {props.texts.goals.preview}
      </p>
      <p lang="sv" className={styles.text}>
        {withFigures(props.text, props.figures).map((piece, at) =>
          piece.kind === 'words' ? (
            piece.text
          ) : (
            <span key={at} className={piece.kind === 'figure' ? styles.figure : styles.unknown}>
              {piece.kind === 'figure' ? piece.text : `✖ ${piece.text} (${props.texts.goals.unknownFigure})`}
            </span>
          ),
        )}
      </p>
    </div>
  );
}
