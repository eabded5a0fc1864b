import { useMemo } from 'react';
import type { EntryEdit } from '../../../workbook/survey/edit';
import type { EntryText, ResultSurvey } from '../../../workbook/survey/survey';
import { withEntry, type Memory } from '../../memory';
import type { Texts } from '../../texts';
import type { PaneActions } from '../../view';
import { cellFor, fieldState, longestText, type Draft } from './draft';
import { fieldKey } from './goalKeys';
import type { GoalsState, NewResult, RemovedResult } from './goalsMemory';

/** A text of the workbook that can be written in the pane. */
export interface Field {
  readonly key: string;
  readonly entry: EntryText;
  /** Of a result: what its row is known by. */
  readonly row?: Draft['row'];
}

/** New results of a goal that are to be saved. */
interface NewOf {
  readonly goal: string;
  /** As its cell has it. */
  readonly name: string;
  readonly results: readonly NewResult[];
}

/** What can be done to a goal. Nothing that was typed is let go of before the workbook has it. */
export interface GoalEditing {
  readonly type: (field: Field, text: string) => void;
  readonly focus: (field: Field) => void;
  readonly setInserting: (inserting: boolean) => void;
  /** Saves all in one write; what is in conflict or too long is left for a person. */
  readonly save: (fields: readonly Field[], added?: readonly NewOf[]) => void;
  readonly discard: (field: Field) => void;
  readonly recover: (field: Field) => void;
  /** Throws away a draft that has no place in the workbook any more. */
  readonly throwAway: (key: string) => void;
  readonly keepMine: (field: Field) => void;
  /** Saves at once; while one choice is being saved, only the last of those that follow is saved after it. */
  readonly choose: (field: Field, status: string) => void;
  readonly add: (goal: string) => void;
  readonly typeNew: (goal: string, id: number, part: 'text' | 'assignment', text: string) => void;
  readonly dropNew: (goal: string, id: number) => void;
  readonly remove: (goal: string, result: ResultSurvey) => void;
  readonly undoRemoval: (removed: RemovedResult) => void;
  readonly hideRemoval: () => void;
}

/** Carries out what is done to goals, and remembers it, also while another view is shown. */
export function useGoalEditing(
  memory: Memory<GoalsState>,
  write: PaneActions['write'],
  texts: Texts,
): GoalEditing {
  return useMemo(() => {
    const words = texts.goals;
    const { read, change } = memory;
    const setDraft = (key: string, draft: Draft | undefined) => {
      change((now) => ({ ...now, drafts: withEntry(now.drafts, key, draft) }));
    };
    const setNew = (goal: string, next: (results: readonly NewResult[]) => readonly NewResult[]) => {
      change((now) => {
        const results = next(now.added.get(goal) ?? []);
        return { ...now, added: withEntry(now.added, goal, results.length === 0 ? undefined : results) };
      });
    };
    const announce = (announced: string) => {
      change((now) => ({ ...now, announced }));
    };

    async function save(fields: readonly Field[], added: readonly NewOf[]): Promise<void> {
      const drafts = read().drafts;
      const ready = fields.flatMap((field) => {
        const draft = drafts.get(field.key);
        return draft !== undefined && canBeSaved(draft, field) ? [{ field, draft }] : [];
      });
      const fresh = added.map(({ results, ...of }) => ({ ...of, results: results.filter(canBeAdded) }));
      const edits: EntryEdit[] = [
        ...ready.map(({ field, draft }): EntryEdit => ({
          kind: 'write',
          cell: cellFor(draft, field.entry),
          value: draft.text,
        })),
        ...fresh.flatMap(({ name, results }) =>
          results.map(({ text, assignment }): EntryEdit => ({
            kind: 'add-row',
            table: 'goalResults',
            values: { goal: name, text, ...(assignment === '' ? {} : { assignment }) },
          })),
        ),
      ];
      if (edits.length === 0) return;
      for (const { field, draft } of ready) {
        const { failure: _, ...rest } = draft;
        setDraft(field.key, { ...rest, saving: draft.text });
      }
      for (const { goal, results } of fresh) {
        const ids = new Set(results.map(({ id }) => id));
        setNew(goal, (all) =>
          all
            .map((one) => (ids.has(one.id) ? { ...one, state: 'saving' as const } : one))
            .map(withoutFailure),
        );
      }
      announce(words.saving);
      const outcome = await write(edits);
      const failure = outcome.ok ? undefined : outcome.failure.message;
      for (const { field, draft } of ready) settleDraft(field, draft.text, failure);
      for (const { goal, results } of fresh) {
        const ids = new Set(results.map(({ id }) => id));
        setNew(goal, (all) => all.map((one) => (ids.has(one.id) ? settledNew(one, failure) : one)));
      }
      // A failure is read out where it is shown.
      announce(failure === undefined ? words.saved : '');
    }

    /** After a write: the cell holds what was sent, or what was typed is still only here. */
    function settleDraft({ key, entry }: Field, sent: string, failure: string | undefined): void {
      change((now) => {
        const draft = now.drafts.get(key);
        if (draft === undefined) return now;
        const { saving: _, ...rest } = draft;
        if (failure !== undefined)
          return { ...now, drafts: withEntry(now.drafts, key, { ...rest, failure }) };
        const next: Draft = { ...rest, base: sent, stale: entry.text };
        const saved = draft.text === sent ? new Set([...now.saved, key]) : now.saved;
        const { discarded } = now;
        return {
          ...now,
          drafts: withEntry(now.drafts, key, next),
          saved,
          discarded: withEntry(discarded, key, undefined),
        };
      });
    }

    async function choose(field: Field, status: string): Promise<void> {
      const { key, entry } = field;
      const before = read().drafts.get(key);
      const { failure: _, ...kept } = before ?? { text: entry.text, base: entry.cell.was };
      setDraft(key, { ...kept, text: status });
      if (before?.saving !== undefined) return;
      for (;;) {
        const draft = read().drafts.get(key);
        if (draft === undefined || fieldState(draft, entry) !== 'unsaved') return;
        await save([field], []);
        const after = read().drafts.get(key);
        if (after?.failure === undefined) continue;
        // The choice that stands is the cell's; what was wished for is a click away.
        setDraft(key, { ...after, text: String(after.base) });
        return;
      }
    }

    async function remove(goal: string, result: ResultSurvey): Promise<void> {
      const key = fieldKey(goal, 'text', result.text.cell.row);
      const show = (working: boolean, failure?: string) => {
        const state = { working, ...(failure === undefined ? {} : { failure }) };
        change((now) => ({ ...now, removals: withEntry(now.removals, key, state) }));
      };
      show(true);
      const outcome = await write([{ kind: 'remove-row', cell: result.text.cell }]);
      if (!outcome.ok) {
        show(false, outcome.failure.message);
        return;
      }
      change((now) => ({
        ...now,
        removals: withEntry(now.removals, key, undefined),
        removed: { goal, text: result.text.text, summary: outcome.value, state: 'done' },
        announced: words.removed,
      }));
    }

    async function undoRemoval(removed: RemovedResult): Promise<void> {
      const { failure: _, ...rest } = removed;
      change((now) => ({ ...now, removed: { ...rest, state: 'undoing' }, announced: words.undoing }));
      const outcome = await write(removed.summary.undo);
      if (outcome.ok) change(({ removed: _gone, ...now }) => ({ ...now, announced: words.undone }));
      else
        change((now) => ({ ...now, removed: { ...rest, failure: outcome.failure.message }, announced: '' }));
    }

    return {
      type: ({ key, entry, row }, text) => {
        change((now) => {
          const draft = now.drafts.get(key) ?? {
            text: entry.text,
            base: entry.cell.was,
            ...(row ? { row } : {}),
          };
          const { failure: _, ...rest } = draft;
          const saved = new Set(now.saved);
          saved.delete(key);
          return { ...now, saved, drafts: withEntry(now.drafts, key, { ...rest, text }) };
        });
      },
      focus: ({ key }) => {
        change((now) => (now.active === key ? now : { ...now, active: key, inserting: false }));
      },
      setInserting: (inserting) => {
        change((now) => ({ ...now, inserting }));
      },
      save: (fields, added = []) => {
        void save(fields, added);
      },
      discard: ({ key }) => {
        change((now) => ({
          ...now,
          drafts: withEntry(now.drafts, key, undefined),
          discarded: withEntry(now.discarded, key, now.drafts.get(key)?.text),
        }));
      },
      recover: ({ key, entry, row }) => {
        change((now) => ({
          ...now,
          drafts: withEntry(now.drafts, key, {
            text: now.discarded.get(key) ?? entry.text,
            base: entry.cell.was,
            ...(row ? { row } : {}),
          }),
          discarded: withEntry(now.discarded, key, undefined),
        }));
      },
      throwAway: (key) => {
        change((now) => ({
          ...now,
          drafts: withEntry(now.drafts, key, undefined),
          added: withEntry(now.added, key, undefined),
        }));
      },
      keepMine: ({ key, entry }) => {
        const draft = read().drafts.get(key);
        if (draft === undefined) return;
        const { stale: _, failure: __, ...rest } = draft;
        setDraft(key, { ...rest, base: entry.cell.was });
      },
      choose: (field, status) => {
        void choose(field, status);
      },
      add: (goal) => {
        setNew(goal, (all) => [
          ...all,
          { id: Math.max(0, ...all.map(({ id }) => id)) + 1, text: '', assignment: '', state: 'draft' },
        ]);
      },
      typeNew: (goal, id, part, text) => {
        setNew(goal, (all) =>
          all.map((one) => (one.id === id ? { ...withoutFailure(one), [part]: text } : one)),
        );
      },
      dropNew: (goal, id) => {
        setNew(goal, (all) => all.filter((one) => one.id !== id));
      },
      remove: (goal, result) => {
        void remove(goal, result);
      },
      undoRemoval: (removed) => {
        void undoRemoval(removed);
      },
      hideRemoval: () => {
        change(({ removed: _, ...now }) => now);
      },
    };
  }, [memory, write, texts]);
}

/** What is in conflict with the sheet, too long, or being saved already is not saved. */
export function canBeSaved(draft: Draft | undefined, { entry }: Field): boolean {
  return (
    draft !== undefined &&
    draft.saving === undefined &&
    fieldState(draft, entry) === 'unsaved' &&
    draft.text.length <= longestText
  );
}

/** A result without a text is no row yet. */
export function canBeAdded({ state, text, assignment }: NewResult): boolean {
  return state === 'draft' && text.trim() !== '' && Math.max(text.length, assignment.length) <= longestText;
}

function withoutFailure({ failure: _, ...result }: NewResult): NewResult {
  return result;
}

function settledNew(result: NewResult, failure: string | undefined): NewResult {
  return failure === undefined ? { ...result, state: 'saved' } : { ...result, state: 'draft', failure };
}
