import type { CellValue } from '../../src/host/document/model';
import type { OutputKey } from '../../src/workbook/outputs/keys';

/** A row of a published table: its name, and its figures as the report shows them. */
type PublishedRow = readonly [name: string, ...figures: CellValue[]];

/** A published table and where the report has it: below a heading of a generated sheet, if it has one. */
interface PublishedTable {
  readonly name: string;
  readonly output: OutputKey;
  readonly below?: string;
  /** Position of the name among the sheet's columns, and of the first figure. */
  readonly columns?: readonly [name: number, figures: number];
  readonly rows: readonly PublishedRow[];
}

const bidders = 'Andel mikro, små och medelstora företag som lämnar anbud i upphandlingar 1)';
const winners = 'Andel mikro, små och medelstora företag som vunnit upphandlingar 1)';

/**
 * Every table of the first department's interim report of August 2021 and of its activity follow-up, in their order.
 * The figures are the published ones; where the print was wrong they are those that its own rows give: 110 and
 * 11 235 / 9 600 in the period, 1 777 and 6 468 for costs and income. A dash is a figure that does not exist.
 */
export const publishedTables: readonly PublishedTable[] = [
  {
    name: 'Ekonomi',
    output: 'economy',
    rows: [
      ['Verksamhetens netto', 8245, 0, 8245],
      ['Investeringar, netto', 39000, 53500, 14500],
    ],
  },
  {
    name: 'Volymutveckling',
    output: 'volumesAndPersonnel',
    below: 'Volymer',
    columns: [0, 2],
    rows: [
      ['Ärenden Kontakt Linköping', 280000, 190721, 166760],
      ['varav chatt', 12000, 6999, 2175],
      ['Ärenden LKDATA support', 66000, 42317, 42253],
      ['Ärenden HR-Direkt', 2000, 1153, 1315],
      ['Ärenden Stadsarkivet', 650, 425, 463],
      ['Antal rekryteringar HR-Service', 360, 231, 149],
      ['Antal e-utbildningar', 45, 22, 21],
      ['Antal upphandlingar', 80, 40, 'IU'],
    ],
  },
  {
    name: 'Företag som lämnar anbud, efter storlek',
    output: 'volumesAndPersonnel',
    below: bidders,
    columns: [0, 2],
    rows: [
      ['Mikro', '–', 29, 16],
      ['Små', '–', 28, 20],
      ['Medel', '–', 20, 21],
      ['Stor', '–', 17, 42],
    ],
  },
  {
    name: 'Företag som vunnit upphandlingar, efter storlek',
    output: 'volumesAndPersonnel',
    below: winners,
    columns: [0, 2],
    rows: [
      ['Mikro', '–', 22, 22],
      ['Små', '–', 28, 22],
      ['Medel', '–', 20, 20],
      ['Stor', '–', 24, 36],
    ],
  },
  {
    name: 'Personal',
    output: 'volumesAndPersonnel',
    below: 'Personal',
    columns: [0, 2],
    rows: [
      ['Antal tillsvidareanställda', 225, 221, 195],
      ['Total sjukfrånvaro', 3.5, 4.6, 4.3],
      ['Personalavgångar externt', 6, 8.6, 6.7],
    ],
  },
  {
    name: 'Nettokostnader i prognosen mot bokslut (diagrammets tabell)',
    output: 'charts',
    below: 'Verksamhet',
    rows: [
      ['VSS ledning och stab', -2200, -1044],
      ['Upphandling och inköp', 285, 391],
      ['Skyddslager Covid-19', 0, '–'],
      ['Ekonomiservice', 0, -424],
      ['HR-service', 250, 525],
      ['Kontakt Linköping', 750, 739],
      ['Stadsarkiv', 0, -21],
      ['eLärandeCenter', -100, -635],
      ['LKDATA', 9360, 7244],
      ['Löneservice', -100, -2],
      ['Summa', 8245, 6773],
    ],
  },
  {
    name: 'Resultat 31 augusti 2021, driftsammandrag',
    output: 'result',
    rows: [
      ['VSS ledning och stab', 56, 0, 56, -272],
      ['Upphandling och inköp', 380, -41, 421, -38],
      ['Skyddslager Covid-19', 1076, 41, 1035, '–'],
      ['Ekonomiservice', 320, 210, 110, -401],
      ['HR-service', 458, 0, 458, 378],
      ['Kontakt Linköping', 2477, 0, 2477, 2532],
      ['Stadsarkiv', 331, 0, 331, 127],
      ['eLärandeCenter', -102, 0, -102, -1030],
      ['LKDATA', 6113, 1425, 4688, 7190],
      ['Löneservice', 126, 0, 126, '–'],
      ['Summa', 11235, 1635, 9600, 8486],
    ],
  },
  {
    name: 'Prognos för helår 2021, driftsammandrag',
    output: 'forecast',
    rows: [
      ['VSS ledning och stab', -2200, 0, -2200, -1044],
      ['Upphandling och inköp', 285, 0, 285, 391],
      ['Skyddslager Covid-19', 0, 0, 0, '–'],
      ['Ekonomiservice', 0, 0, 0, -424],
      ['HR-service', 250, 0, 250, 525],
      ['Kontakt Linköping', 750, 0, 750, 739],
      ['Stadsarkiv', 0, 0, 0, -21],
      ['eLärandeCenter', -100, 0, -100, -635],
      ['LKDATA', 9360, 0, 9360, 7244],
      ['Löneservice', -100, 0, -100, -2],
      ['Summa netto', 8245, 0, 8245, 6773],
      ['varav kostnader', 354881, 356658, 1777, 285265],
      ['varav intäkter', 363126, 356658, 6468, 292038],
    ],
  },
  {
    name: 'Investeringar',
    output: 'investmentReport',
    rows: [
      ['LKDATA'],
      ['IT-utrustning', 25027, 0, 32500, 0, 32500, 53500, 21000],
      ['Ledning och stab'],
      ['Inventarier Ebbepark', 0, 0, 6500, 0, 6500, 0, -6500],
      ['Summa investeringar', 25027, 0, 39000, 0, 39000, 53500, 14500],
      ['varav utgifter', 25027, 0, 39000, 0, 39000, 53500, 14500],
      ['varav inkomster', 0, 0, 0, 0, 0, 0, 0],
    ],
  },
  {
    name: 'Målredovisning',
    output: 'goalReport',
    rows: [
      ['Målområde Medborgare/Kund'],
      ['Kommunövergripande mål: Välfärdstjänster med hög kvalitet, tillgänglighet och individen i centrum'],
      ['God service', '✔ Uppfylls per helår'],
      ['Målområde Ekonomi'],
      ['Kommunövergripande mål: Kostnadseffektiv verksamhet'],
      ['Korrekta och effektiva inköp', '◐ Uppfylls delvis per helår'],
      ['Kommunövergripande mål: Hållbar ekonomi'],
      ['God ekonomisk kontroll', '✔ Uppfylls per helår'],
      ['Målområde Verksamhet'],
      ['Kommunövergripande mål: Effektiv organisation med goda resultat'],
      ['God kundsamverkan', '✔ Uppfylls per helår'],
      ['God styrning av tjänsteproduktion', '◐ Uppfylls delvis per helår'],
      ['Etablerad affärsmodell', '◐ Uppfylls delvis per helår'],
      ['Hög digitaliseringsgrad', '✔ Uppfylls per helår'],
      ['Kommunövergripande mål: Hållbar verksamhetsutveckling'],
      ['Hållbar verksamhetsutveckling', '✔ Uppfylls per helår'],
      ['Målområde Medarbetare'],
      ['Kommunövergripande mål: Attraktiv arbetsgivare'],
      ['Goda arbetsplatser', '✔ Uppfylls per helår'],
      ['Hållbart chefs- och ledarskap', '✔ Uppfylls per helår'],
      ['Kommunövergripande mål: Hållbar kompetensförsörjning'],
      ['Nya vägar för kompetensförsörjning', '◐ Uppfylls delvis per helår'],
    ],
  },
  {
    name: 'Planer och program',
    output: 'planReport',
    rows: [
      ['10-årig lokalförsörjningsplan'],
      ['10-årig investeringsplan'],
      ['Upphandlingsplan'],
      ['Internkontrollplan'],
      ['Personal- och kompetensförsörjningsplan'],
      ['Objektsplan (PM3)'],
    ],
  },
  ...indicatorTables(),
  ...activityTables(),
];

/** The tables of indicators, one for each overall goal: unit, 2019, 2020, August 2021, target. */
function indicatorTables(): readonly PublishedTable[] {
  const table = (below: string, ...rows: readonly PublishedRow[]): PublishedTable => ({
    name: `Förvaltningsindikatorer, ${below}`,
    output: 'indicatorAppendix',
    below,
    columns: [1, 3],
    rows,
  });
  return [
    table(
      'Medborgare/Kund · Välfärdstjänster med hög kvalitet, tillgänglighet och individen i centrum',
      ['Kundnöjdhet: Kontakt Linköping', 4, 4.1, 4.4, 'IU'],
      ['Kundnöjdhet: LKDATA', 'IU', 'IU', 4.4, 'IU'],
      ['Kundnöjdhet: HR-service', 8.9, 9.6, 'IU', 9.4],
      ['Svarsservice Kontakt Linköping (inom 120 sekunder)', 90, 93, 96, '>92'],
      ['Tappade samtal Kontakt Linköping', 6.5, 6, 3.1, '<5'],
      ['Svarsservice LKDATA (åtgärdat inom 16 timmar)', 90, 93, '82*', 96],
    ),
    table(
      'Ekonomi · Kostnadseffektiv verksamhet',
      ['Leverantörstrohet', 'IU', 84, 83, '>90'],
      ['E-handelstrohet', 'IU', 82, 83, '>90'],
    ),
    table(
      'Ekonomi · Hållbar ekonomi',
      ['Förvaltningens resultat', 17301, 6773, 11236, 0],
      ['Verksamhetsområden i balans', 60, 75, 75, '>80'],
    ),
    table(
      'Verksamhet · Effektiv organisation med goda resultat',
      ['Genomförda strategiska dialoger med förvaltningarna', 'IU', 86, 100, '>90'],
      ['Genomförda strategiska dialoger med funktionsansvariga direktörer', 'IU', 0, 100, 100],
      ['Kvalitet/leveranssäkerhet: Kontakt Linköping, lösningsgrad', 'IU', 48.8, 58.4, 'IU'],
      ['Kvalitet/leveranssäkerhet: HR-direkt, återkoppling i medeltal', 'IU', 1.86, 1.06, 'IU'],
      ['Intäkter från försäljning av tjänster (andel av totala intäkter)', 28, 22, 24, 'Ska öka'],
      ['Digital mognad', 'IU', 'IU-', 3.8, '>3,3'],
    ),
    table('Verksamhet · Hållbar verksamhetsutveckling', [
      'Indikatorer tas fram under året',
      '–',
      '–',
      '–',
      '–',
    ]),
    table(
      'Medarbetare · Attraktiv arbetsgivare',
      ['Total sjukfrånvaro', 3.8, 4.7, 4.6, '<3,5'],
      ['Total sjukfrånvaro, män', 3.8, 3, 3.8, '–'],
      ['Total sjukfrånvaro, kvinnor', 3.7, 5.9, 5.1, '–'],
      ['Andel heltidsanställningar', 99, 99, 98.9, '–'],
      ['Andel heltidsanställningar, män', 100, 99, 98.9, '–'],
      ['Andel heltidsanställningar, kvinnor', 98, 99, 98.8, '–'],
      ['Jämställdhetsindex (Jämix)', 'IU', 'IU', 'IU', '–'],
      ['Attraktiv arbetsgivarindex (AVI)', 'IU', 'IU', 'IU', '–'],
      ['Internkommunikation: framgångar och bästa praxis delas', 'IU', 49, 56, '–'],
      ['Internkommunikation: insatt i arbetsplatsens mål', 'IU', 69, 81, '–'],
      ['Hållbart medarbetarengagemang (HME)', 'IU', 68, 75, 78],
      ['Chefsindex', 'IU', 'IU', 'IU', 70],
    ),
    table(
      'Medarbetare · Hållbar kompetensförsörjning',
      ['Andel avgångar (externt)', 8.7, 6.7, 8.6, 6],
      ['Andel avgångar (externt), män', 9.4, 8.4, 9.5, '–'],
      ['Andel avgångar (externt), kvinnor', 8.2, 5.4, 7.9, '–'],
      ['Avgångsålder pension', 65, 66, 64.7, '–'],
      ['Avgångsålder pension, män', 65, 66, 65, '–'],
      ['Avgångsålder pension, kvinnor', 65, 66, 64.5, '–'],
      ['Antal arbetsmarknadsplatser', 2, 2, 4, 8],
    ),
  ];
}

/** The tables of activities, one for each overall goal: end date and status. */
function activityTables(): readonly PublishedTable[] {
  const end = {
    march: 44286,
    april: 44316,
    july: 44408,
    august: 44439,
    september: 44469,
    december: 44561,
    ongoing: 'Löpande',
  } as const;
  const [done, ongoing, paused] = ['✔ Klar', '◐ Pågående', '– Pausad'];
  const table = (below: string, ...rows: readonly PublishedRow[]): PublishedTable => ({
    name: `Aktiviteter, ${below}`,
    output: 'activityReport',
    below,
    columns: [1, 2],
    rows,
  });
  return [
    table(
      'Medborgare/Kund · Välfärdstjänster med hög kvalitet, tillgänglighet och individen i centrum',
      ['Kanalstrategi för medborgartjänster (prioriterad)', end.ongoing, ongoing],
      ['Utbud och lösningsgrad i Kontakt Linköping (prioriterad)', end.ongoing, done],
      ['Gemensam tjänsteportal för intern service (prioriterad)', end.august, ongoing],
      ['Enhetlig mätning av kundnöjdhet', end.march, ongoing],
      ['Öppnare arkiv för allmänheten (prioriterad)', end.ongoing, done],
      ['Digitalt arkiverad information för medborgare (prioriterad)', end.ongoing, done],
    ),
    table(
      'Ekonomi · Kostnadseffektiv verksamhet',
      ['Upphandlingsplan för förvaltningen', end.march, done],
      ['Virtuell organisation för inköp (prioriterad)', end.ongoing, done],
      ['Uppföljning av avtalstrohet', end.august, done],
      ['Enklare e-handel med fler leverantörer', end.august, done],
    ),
    table(
      'Ekonomi · Hållbar ekonomi',
      ['Prissättning av interna tjänster (prioriterad)', end.september, done],
      ['Ledningsprocesser för planering och uppföljning (prioriterad)', end.april, done],
      ['Internkontroll med riskanalyser (prioriterad)', end.july, ongoing],
    ),
    table(
      'Verksamhet · Effektiv organisation med goda resultat',
      ['Strategiska dialoger med förvaltningarna (prioriterad)', end.december, done],
      ['Strategiska dialoger med funktionsansvariga direktörer (prioriterad)', end.december, done],
      ['Virtuella organisationer inom arkivering (prioriterad)', end.ongoing, done],
      ['Tjänstekatalog och tjänstemodell (prioriterad)', end.december, ongoing],
      ['Alla utförare av interna tjänster i samma katalog (prioriterad)', end.ongoing, ongoing],
      ['Förstudie om kommunens administration (prioriterad)', end.august, paused],
      ['Mått för kvalitet och leveranssäkerhet', end.march, ongoing],
      ['Förankring av affärsmodellen (prioriterad)', end.december, done],
      ['Digitala arbetssätt (prioriterad)', end.ongoing, done],
      ['Informationshanteringsplaner (prioriterad)', end.march, done],
      ['Dialogbaserad AI i kundtjänsterna', end.december, ongoing],
    ),
    table(
      'Verksamhet · Hållbar verksamhetsutveckling',
      ['Åtgärder för ett koldioxidneutralt Linköping', 'I enlighet med handlingsplan', done],
      ['Åtgärder i avfallsplanen', 'I enlighet med avfallsplan', done],
    ),
    table(
      'Medarbetare · Attraktiv arbetsgivare',
      ['Metoder för arbetsmiljöarbetet', end.september, done],
      ['Aktivitetsbaserat arbetssätt', end.december, done],
      ['Informationsstruktur och målkännedom', end.september, done],
      ['Goda exempel på arbetsmiljö', end.ongoing, done],
      ['Ledarskap i förändring', end.september, done],
    ),
    table('Medarbetare · Hållbar kompetensförsörjning', [
      'Breddad rekrytering, introduktion och nya arbetssätt',
      end.december,
      done,
    ]),
  ];
}

/** Chapters of the published report that are texts, and the heading that each has in the report. */
export const publishedChapters: readonly (readonly [chapter: string, output: OutputKey, heading: string])[] =
  [
    ['Förvaltningens uppdrag', 'overallTexts', 'Uppdrag'],
    ['Samlad bedömning och analys', 'overallTexts', 'Samlad bedömning'],
    ['Förväntad utveckling', 'overallTexts', 'Förväntad utveckling'],
    ['Kommentar till ekonomin', 'economy', 'Kommentar'],
    ['Kommentar till volymerna och personalen', 'volumesAndPersonnel', 'Kommentar'],
    ['Händelser av väsentlig betydelse', 'eventReport', 'Beslut om organisationen'],
    ['Analys av resultatet', 'result', 'Analys och kommentar'],
    ['Analys av prognosen', 'forecast', 'Analys och kommentar'],
    ['Analys av investeringarna', 'investmentReport', 'Analys och kommentar'],
    ['Kommentar till indikatorerna', 'indicatorAppendix', 'Kommentar'],
    ['Inledning till aktiviteterna', 'activityReport', 'Kommentar'],
  ];
