import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Pane } from '../../src/taskpane/Pane';
import type { RibbonCommand } from '../../src/taskpane/commandName';
import { createRunner } from '../../src/taskpane/runner/createRunner';
import { textsFor } from '../../src/taskpane/texts';
import type { Commands } from '../../src/excel/commandTypes';
import { givenCommands, noExcel } from './givenCommands';

interface Given extends Partial<Commands> {
  readonly language?: string;
  readonly copy?: (text: string) => Promise<void>;
}

/** The pane on a workbook whose commands answer as the test says. */
export function givenPane({ language, copy, ...answers }: Given = {}) {
  const commands = givenCommands(answers);
  const texts = textsFor(language);
  const copied: string[] = [];
  let pressOnRibbon: (command: RibbonCommand) => void = () => {
    throw new Error('The pane does not listen to the ribbon.');
  };
  const listen = (press: (command: RibbonCommand) => void) => {
    pressOnRibbon = press;
    return () => undefined;
  };
  // userEvent puts a clipboard of its own on the page, so the pane is given what it shall use instead.
  const user = userEvent.setup();
  render(
    <FluentProvider theme={webLightTheme}>
      <Pane
        texts={texts}
        surroundings={{ version: '0.1.0', office: 'PC 16.0' }}
        copy={copy ?? ((text) => Promise.resolve(void copied.push(text)))}
        listen={listen}
        commands={commands}
        excel={noExcel}
        run={createRunner(undefined, 'test', texts.unexpected)}
      />
    </FluentProvider>,
  );
  return {
    user,
    commands,
    copied,
    pressOnRibbon: (command: RibbonCommand) => {
      pressOnRibbon(command);
    },
  };
}
