/** What one kind of failure is called and what the user can do about it. */
export interface FailureText {
  /** Our stable code. */
  readonly code: string;
  /** Swedish: what happened. */
  readonly what: string;
  /** Swedish: what to do, besides pressing the button again. */
  readonly advice?: string;
  /** Excel turns the whole request away: nothing of it has been carried out. */
  readonly refusedWhole?: true;
}

const tooLarge = 'Dela upp de största tabellerna eller ta bort tomma rader och tryck sedan igen.';
const reload = 'Stäng panelen, öppna den igen och tryck en gång till.';

/** Excel's error codes in words. What Excel itself says is localised and meant for developers, so it is never shown. */
export const failureTexts = {
  AccessDenied: {
    code: 'access-denied',
    what: 'Excel tillåter inte ändringen.',
    advice:
      'Kontrollera att arbetsboken inte är skrivskyddad och att bladen inte är skyddade (fliken Granska).',
  },
  ActivityLimitReached: {
    code: 'busy',
    what: 'Excel hinner inte med fler ändringar just nu.',
    advice: 'Vänta en minut och tryck igen.',
    refusedWhole: true,
  },
  ApiNotFound: {
    code: 'excel-too-old',
    what: 'Den här versionen av Excel saknar en funktion som tillägget behöver.',
    advice: 'Uppdatera Excel, eller öppna arbetsboken i Excel på webben.',
  },
  Conflict: {
    code: 'conflict',
    what: 'Någon annan ändrade arbetsboken samtidigt.',
    advice: 'Tryck igen.',
  },
  ConnectionFailure: {
    code: 'connection-lost',
    what: 'Kontakten med Excel bröts innan svaret kom.',
    advice: 'Kontrollera att arbetsboken är öppen och tryck igen.',
  },
  FilteredRangeConflict: {
    code: 'filtered',
    what: 'Ett filter på bladet hindrar ändringen.',
    advice: 'Rensa filtret (Data > Rensa) och tryck igen.',
  },
  FormulaLengthExceedsLimit: {
    code: 'formula-too-long',
    what: 'En formel blev längre än de 8 192 tecken som Excel tar emot.',
    advice: 'Korta namnen på blad och tabeller.',
  },
  GeneralException: {
    code: 'excel-error',
    what: 'Excel kunde inte utföra begäran och säger inte varför.',
    advice: 'Spara arbetsboken, öppna den igen och tryck en gång till.',
  },
  InactiveWorkbook: {
    code: 'workbook-inactive',
    what: 'Arbetsboken är inte längre aktiv.',
    advice: 'Klicka i arbetsboken och tryck igen.',
    refusedWhole: true,
  },
  InsertDeleteConflict: {
    code: 'insert-conflict',
    what: 'Cellerna kunde inte flyttas eftersom andra celler står i vägen.',
    advice: 'Flytta det som står intill rapportens tabeller och tryck igen.',
  },
  InvalidArgument: {
    code: 'invalid-argument',
    what: 'Excel godtog inte ett värde eller en formel.',
    advice: 'Kontrollera om tabeller, kolumner eller namn i arbetsboken har fått andra namn.',
  },
  InvalidOperation: {
    code: 'invalid-operation',
    what: 'Åtgärden går inte att utföra på de markerade cellerna.',
  },
  InvalidOperationInCellEditMode: {
    code: 'cell-edit-mode',
    what: 'En cell redigeras just nu.',
    advice: 'Tryck Enter eller Esc i cellen och tryck sedan på knappen igen.',
    refusedWhole: true,
  },
  InvalidReference: {
    code: 'invalid-reference',
    what: 'Celler som skulle läsas eller skrivas finns inte längre.',
    advice: 'Kontrollera om rader, kolumner eller blad har tagits bort.',
  },
  InvalidSelection: {
    code: 'invalid-selection',
    what: 'Det som är markerat går inte att använda.',
    advice: 'Markera en cell och tryck igen.',
  },
  ItemAlreadyExists: {
    code: 'already-exists',
    what: 'Det finns redan ett blad, en tabell eller ett namn som heter så.',
    advice: 'Byt namn på det som står i vägen och tryck igen.',
  },
  ItemNotFound: {
    code: 'not-found',
    what: 'Ett blad, en tabell eller ett namn finns inte längre.',
    advice: 'Någon kan ha tagit bort eller bytt namn på det. Tryck igen, så läses arbetsboken om.',
  },
  MergedRangeConflict: {
    code: 'merged-cells',
    what: 'Sammanfogade celler står i vägen.',
    advice: 'Dela upp de sammanfogade cellerna på bladet och tryck igen.',
  },
  NonBlankCellOffSheet: {
    code: 'sheet-full',
    what: 'Det finns inte plats: ifyllda celler skulle hamna utanför bladets kant.',
    advice: 'Ta bort ifyllda celler längst ned eller längst till höger på bladet.',
  },
  NotImplemented: {
    code: 'not-implemented',
    what: 'Den här versionen av Excel kan inte det som tillägget bad om.',
    advice: 'Uppdatera Excel, eller öppna arbetsboken i Excel på webben.',
  },
  OperationCellsExceedLimit: {
    code: 'too-many-cells',
    what: 'Begäran omfattar fler celler än Excel klarar på en gång.',
    advice: tooLarge,
  },
  PivotTableRangeConflict: {
    code: 'pivot-table',
    what: 'En pivottabell står i vägen.',
    advice: 'Flytta pivottabellen och tryck igen.',
  },
  RangeExceedsLimit: {
    code: 'too-many-cells',
    what: 'Området är större än vad Excel klarar.',
    advice: tooLarge,
  },
  RequestAborted: {
    code: 'aborted',
    what: 'Excel avbröt begäran.',
    advice: 'Tryck igen.',
  },
  RequestPayloadSizeLimitExceeded: {
    code: 'request-too-large',
    what: 'Det som skulle skrivas är större än de 5 MB som Excel tar emot på en gång.',
    advice: tooLarge,
    refusedWhole: true,
  },
  ResponsePayloadSizeLimitExceeded: {
    code: 'answer-too-large',
    what: 'Det som skulle läsas är större än de 5 MB som Excel lämnar ut på en gång.',
    advice: tooLarge,
  },
  Timeout: {
    code: 'no-answer',
    what: 'Excel blev inte klart i tid.',
    advice: 'Vänta tills Excel har räknat klart och tryck igen.',
  },
  UndoNotSupported: {
    code: 'undo-not-supported',
    what: 'Åtgärden går inte att ångra i den här versionen av Excel och utfördes därför inte.',
    refusedWhole: true,
  },
  UnsupportedFeature: {
    code: 'unsupported',
    what: 'Arbetsboken innehåller något som Excel inte kan ändra genom tillägg.',
    advice: 'Öppna arbetsboken i Excel för Windows eller Mac och tryck igen.',
  },
  UnsupportedOperation: {
    code: 'unsupported',
    what: 'Den här versionen av Excel kan inte utföra åtgärden.',
    advice: 'Uppdatera Excel, eller öppna arbetsboken i Excel på webben.',
  },
  UnsupportedSheet: {
    code: 'unsupported-sheet',
    what: 'Åtgärden går inte att utföra på ett diagram- eller makroblad.',
    advice: 'Gå till ett vanligt kalkylblad och tryck igen.',
  },
  InvalidBinding: {
    code: 'program-error',
    what: 'Tillägget har tappat kopplingen till arbetsboken.',
    advice: reload,
  },
  InvalidObjectPath: {
    code: 'program-error',
    what: 'Tillägget har tappat kopplingen till arbetsboken.',
    advice: reload,
  },
  InvalidRequestContext: {
    code: 'program-error',
    what: 'Tillägget har tappat kopplingen till arbetsboken.',
    advice: reload,
  },
} as const satisfies Record<string, FailureText>;

/** For codes that are not in the table; the code itself is put in the sentence. */
export const unknownFailure = (code: string): FailureText => ({
  code: 'excel-error',
  what: `Excel kunde inte utföra begäran (kod ${code}).`,
  advice: 'Tryck igen. Hjälper det inte: kopiera detaljerna och kontakta den som ansvarar för tillägget.',
});

/** When Excel has not answered within the time that we wait. */
export const noAnswer = (seconds: number): FailureText => ({
  code: 'no-answer',
  what: `Excel svarade inte inom ${seconds} sekunder.`,
  advice:
    'Om en cell redigeras: tryck Enter. Om Excel visar en dialogruta: stäng den. Vänta tills Excel har räknat klart och tryck igen.',
});
