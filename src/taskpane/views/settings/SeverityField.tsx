import type { EntryEdit } from '../../../workbook/survey/edit';
import type { SeveritySurvey } from '../../../workbook/survey/survey';
import { Labelled } from '../../components/Labelled';
import type { Texts } from '../../texts';
import type { SeverityTexts } from '../../texts/severities';
import type { PaneActions } from '../../view';
import { DraftForm } from './DraftForm';
import { useDraft } from './useDraft';

interface Props {
  readonly texts: Texts;
  readonly words: SeverityTexts;
  readonly kind: SeveritySurvey;
  readonly busy: boolean;
  readonly write: PaneActions['write'];
}

/** How serious one kind of finding is: as the add-in has it, or as the municipality says in Inställningar. */
export function SeverityField({ texts, words, kind, busy, write }: Props) {
  const held = String(kind.value).trim();
  const field = useDraft(kind, held, write);
  const save = () => {
    if (field.isChanged && !busy) void field.save(editsFor(kind, field.text));
  };

  return (
    <DraftForm texts={texts} busy={busy} field={field} save={save}>
      <Labelled
        label={<span lang="sv">{kind.title}</span>}
        hint={words.hint(kind.count, kind.allowed.length < 3)}
      >
        {(labelled) => (
          <select
            {...labelled}
            ref={field.control}
            value={field.text}
            onChange={({ target }) => {
              field.type(target.value);
            }}
          >
            <option value="">{words.own(kind.own && texts.severity[kind.own])}</option>
            {/* What stands in the sheet is shown as it is, also when it is none of the choices. */}
            {held !== '' && !kind.allowed.some((one) => one.word === held) && (
              <option lang="sv">{held}</option>
            )}
            {kind.allowed.map(({ severity, word: each }) => (
              <option key={severity} value={each}>
                {texts.severity[severity]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </DraftForm>
  );
}

/** The add-in's own severity holds where Inställningar has no row. */
function editsFor({ cell, newRow }: SeveritySurvey, word: string): readonly EntryEdit[] {
  if (cell === undefined) return [{ kind: 'add-row', table: 'settings', values: { ...newRow, value: word } }];
  return [word === '' ? { kind: 'remove-row', cell } : { kind: 'write', cell, value: word }];
}
