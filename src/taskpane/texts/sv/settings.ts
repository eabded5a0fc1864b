import type { SettingsTexts } from '../settings';

export const settings: SettingsTexts = {
  intro:
    'Inställningarna står på bladet Inställningar och gäller hela rapporten. Det du ändrar här skrivs där när du väljer Spara.',
  groups: { report: 'Rapporten', amounts: 'Belopp', comments: 'Kommentarer till avvikelser' },
  problem: (problem, limits) => {
    switch (problem) {
      case 'empty':
        return 'Fyll i ett värde.';
      case 'whole':
        return limits === undefined
          ? 'Skriv ett heltal.'
          : `Skriv ett heltal från ${limits.low} till ${limits.high}.`;
      case 'number':
        return 'Skriv ett tal som är noll eller större.';
      case 'choice':
        return 'Välj ett av värdena i listan.';
    }
  },
  save: 'Spara',
  discard: 'Kasta ändringen',
  saved: 'Sparat på bladet.',
  undo: 'Ångra ändringen',
  undone: 'Ändringen är ångrad.',
  changedMeanwhile: (value) =>
    `Bladet har ändrats sedan du började skriva. Nu står det: ${value}. Om du sparar ersätts det.`,
  emptyCell: 'ingenting',
  rowMissing: 'Raden saknas på bladet Inställningar. Kontroller säger hur du får tillbaka den.',
  choose: 'Välj',
  exampleLabel: 'Exempel:',
  examples: {
    footer: (text) => `i sidfoten står ”${text}”.`,
    title: (title) => `rapportens rubrik blir ”${title}”.`,
    period: (period) => `rapporten gäller ${period}.`,
    entered: (written, amount, other) => `${written} i en cell betyder ${amount}, alltså ${other}.`,
    shown: (written, shown) => `${written} visas som ${shown}.`,
    convention: (forecast, budget, deviation) =>
      `prognos ${forecast} och budget ${budget} ger avvikelsen ${deviation}, sämre än budget.`,
    noLimit: 'ingen avvikelse måste ha en kommentar.',
    everyDeviation: 'varje avvikelse som inte är noll ska ha en kommentar.',
    limit: (needed, spared, budget) =>
      `${budget === undefined ? '' : `när budgeten är ${budget} ska `}en avvikelse på ${needed}${
        budget === undefined ? ' ska' : ''
      } ha en kommentar; ${spared} behöver ingen.`,
    goalLevel: (level) => `målen har rubriken ”${level}” i rapporten.`,
  },
  scalesHeading: 'Statusskalor',
  scalesExplained:
    'De bedömningar som kan väljas. Betydelsen styr förslag och räkning; texten väljer ni själva.',
  scales: { goals: 'Mål', activities: 'Aktiviteter' },
  noSteps: 'Skalan har inga steg ännu.',
  meanings: {
    met: 'uppfylls',
    partly: 'uppfylls delvis',
    'not-met': 'uppfylls ej',
    'not-assessable': 'kan ej bedömas',
    done: 'klar',
    ongoing: 'pågår',
    'not-started': 'ej påbörjad',
    paused: 'pausad',
    replaced: 'ersatt',
    dropped: 'utgått',
  },
  colors: { grön: 'grön', gul: 'gul', röd: 'röd', grå: 'grå', blå: 'blå' },
  toScales: 'Ändra på bladet Statusskalor',
};
