import { Button, makeStyles } from '@fluentui/react-components';
import type { CommandName } from '../commandName';
import type { Texts } from '../texts';

const order: readonly CommandName[] = ['create', 'check', 'update'];

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { flexGrow: 1, minWidth: 0, paddingInline: '8px' },
});

interface Props {
  readonly texts: Texts;
  readonly working: boolean;
  /** The one that leads on from here. */
  readonly next: CommandName;
  readonly press: (command: CommandName) => void;
}

/** The three commands. While one works they are disabled, but keep the focus, so that the keyboard's place is not lost. */
export function CommandButtons({ texts, working, next, press }: Props) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={texts.commandsLabel} className={styles.row}>
      {order.map((command) => (
        <Button
          key={command}
          className={styles.button}
          appearance={command === next ? 'primary' : 'secondary'}
          disabledFocusable={working}
          onClick={() => {
            press(command);
          }}
        >
          {texts.commandNames[command]}
        </Button>
      ))}
    </div>
  );
}
