import type { SettingSurvey } from '../../../workbook/survey/survey';
import { Labelled, type FieldProps } from '../../components/Labelled';
import { useLayoutStyles } from '../../components/layout';
import type { Texts } from '../../texts';
import type { PaneActions } from '../../view';
import { DraftForm } from './DraftForm';
import { readDraft, writtenValue } from './readDraft';
import { settingExample } from './settingExample';
import { useDraft, type DraftField } from './useDraft';

interface Props {
  readonly texts: Texts;
  readonly setting: SettingSurvey;
  /** All of them: an example can need the others. */
  readonly all: readonly SettingSurvey[];
  readonly busy: boolean;
  readonly write: PaneActions['write'];
}

/**
 * One setting: its explanation, its value and what that means, shown on an example. What is typed is written with Spara or
 * Enter and never by itself; as long as it cannot be a value, a sentence says why and the text stays.
 */
export function SettingField({ texts, setting, all, busy, write }: Props) {
  const layout = useLayoutStyles();
  const { key, declaration, value, cell } = setting;
  const shown = writtenValue(value);
  const field = useDraft(setting, shown, write);
  const { text, isChanged, base } = field;
  const read = readDraft(all, key, text);
  const { settings: words } = texts;
  const problem = read.problem && words.problem(read.problem, declaration.limits);
  const example = read.problem === undefined ? settingExample(key, read.settings, words.examples) : undefined;
  const translated = words.translated?.[key];

  const save = () => {
    if (cell === undefined || !isChanged || busy) return;
    field.control.current?.focus();
    if (read.problem === undefined) void field.save([{ kind: 'write', cell, value: read.value }]);
  };

  return (
    <DraftForm texts={texts} busy={busy} field={field} save={save}>
      <Labelled
        label={
          translated === undefined ? (
            declaration.label
          ) : (
            <>
              {translated.label} <span lang="sv">({declaration.label})</span>
            </>
          )
        }
        hint={
          <>
            {translated?.help ?? declaration.help}
            {example !== undefined && (
              <>
                <br />
                <strong>{words.exampleLabel}</strong> {example}
              </>
            )}
          </>
        }
        problem={problem}
      >
        {(labelled) => (
          <Control
            labelled={labelled}
            setting={setting}
            choose={words.choose}
            isFixed={cell === undefined}
            field={field}
          />
        )}
      </Labelled>
      {cell === undefined && <p className={layout.quiet}>{words.rowMissing}</p>}
      {isChanged && base?.value !== value && (
        <p className={layout.quiet}>{words.changedMeanwhile(shown === '' ? words.emptyCell : shown)}</p>
      )}
    </DraftForm>
  );
}

interface ControlProps {
  readonly labelled: FieldProps;
  readonly setting: SettingSurvey;
  readonly choose: string;
  readonly isFixed: boolean;
  readonly field: DraftField<unknown>;
}

function Control({ labelled, setting: { declaration }, choose, isFixed, field }: ControlProps) {
  const { text, control, type } = field;
  const common = {
    ...labelled,
    ref: control,
    value: text,
    disabled: isFixed,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      type(target.value);
    },
  };
  if (declaration.kind !== 'choice') {
    return (
      <input
        {...common}
        {...(declaration.kind === 'text' ? { lang: 'sv' } : { inputMode: 'decimal' })}
        autoComplete="off"
      />
    );
  }
  const { choices } = declaration;
  return (
    <select {...common} lang="sv">
      {/* What stands in the sheet is shown as it is, also when it is none of the choices. */}
      {!choices.includes(text) && <option value={text}>{text === '' ? choose : text}</option>}
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}
