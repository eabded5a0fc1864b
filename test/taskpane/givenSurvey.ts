import type { LocatedFinding } from '../../src/workbook/located';
import type { Severity } from '../../src/report/finding';
import { findingTitles } from '../../src/report/findingTitles';
import { severityRow } from '../../src/report/severities/severityRow';
import { severityWords } from '../../src/report/severities/severityWords';
import { settingDeclarations, type SettingKey } from '../../src/report/schema/settings';
import type { TableKey } from '../../src/report/schema';
import type {
  EntryCell,
  GoalSurvey,
  PartSurvey,
  SettingSurvey,
  SeveritySurvey,
  StepSurvey,
  Survey,
} from '../../src/workbook/survey/survey';

/** Findings of the example, the most of each kind left out. */
export const givenFindings: readonly LocatedFinding[] = [
  {
    code: 'measure-unreadable',
    severity: 'error',
    place: { table: 'indicators', row: 16, column: 'yearBefore' },
    name: 'Digital mognad',
    sheet: 'Indikatorer',
    cell: 'G21',
    message:
      'Digital mognad, År−1: ”IU-” går inte att läsa som ett tal. Skriv ett tal, IU om uppgiften saknas eller - om värdet inte finns. En fotnot märks med * efter talet.',
  },
  {
    code: 'rounding-difference',
    severity: 'information',
    place: { table: 'controlTotals', row: 1, column: 'total' },
    name: 'Driftsammandrag, Redovisat period',
    sheet: 'Kontrollsummor',
    cell: 'C6',
    message:
      'Driftsammandrag, Redovisat period: raderna blir 11 235 tkr och summan enligt huvudboken är 11 236 tkr. Skillnaden −1 tkr är en avrundningsdifferens (högst 5,5 tkr) och behöver inte rättas.',
  },
  {
    code: 'goal-contradicts-indicators',
    severity: 'warning',
    place: { table: 'goals', row: 1, column: 'assessment' },
    name: 'God service',
    sheet: 'Mål',
    cell: 'D6',
    message:
      'God service: målet bedöms som ”Uppfylls per helår”, men 1 av 3 indikatorer når inte målvärdet: Svarsservice LKDATA (åtgärdat inom 16 timmar), utfall 82, mål 96. Ändra bedömningen, eller skriv varför den gäller ändå i kolumnen Motivering till avvikande bedömning.',
  },
  {
    code: 'goal-contradicts-indicators',
    severity: 'warning',
    place: { table: 'goals', row: 3, column: 'assessment' },
    name: 'God ekonomisk kontroll',
    sheet: 'Mål',
    cell: 'D8',
    message:
      'God ekonomisk kontroll: målet bedöms som ”Uppfylls per helår”, men 1 av 2 indikatorer når inte målvärdet: Verksamhetsområden i balans, utfall 75, mål >80. Ändra bedömningen, eller skriv varför den gäller ändå i kolumnen Motivering till avvikande bedömning.',
  },
  {
    code: 'activity-overdue',
    severity: 'warning',
    place: { table: 'activities', row: 3, column: 'endDate' },
    name: 'Gemensam tjänsteportal för intern service',
    sheet: 'Aktiviteter',
    cell: 'E8',
    message:
      'Gemensam tjänsteportal för intern service: slutdatumet var 31 augusti 2021, men statusen är ”Pågående”. Ändra status eller slutdatum.',
  },
  {
    code: 'activity-overdue',
    severity: 'warning',
    place: { table: 'activities', row: 19, column: 'endDate' },
    name: 'Förstudie om kommunens administration',
    sheet: 'Aktiviteter',
    cell: 'E24',
    message:
      'Förstudie om kommunens administration: slutdatumet var 31 augusti 2021, men statusen är ”Pausad”. Ändra status eller slutdatum.',
  },
  {
    code: 'economic-effect-missing',
    severity: 'information',
    place: { table: 'events', row: 1, column: 'economicEffect' },
    name: 'Beslut om organisationen',
    sheet: 'Händelser',
    cell: 'D6',
    message:
      'Beslut om organisationen: kolumnen Ekonomisk påverkan är tom. Skriv hur ekonomin påverkas, också när den inte gör det.',
  },
];

/** A cell of an entry table as it was read. */
function at(table: TableKey, row: number, column: string, was: string | number): EntryCell {
  return { table, row, name: '', column, was };
}

function about(...names: readonly string[]): readonly LocatedFinding[] {
  return givenFindings.filter(({ name }) => name !== undefined && names.includes(name));
}

const goals: readonly GoalSurvey[] = [
  {
    row: 1,
    area: 'Medborgare/Kund',
    overallGoal: 'Välfärdstjänster med hög kvalitet, tillgänglighet och individen i centrum',
    goal: 'God service',
    assessment: { text: 'Uppfylls per helår', cell: at('goals', 1, 'assessment', 'Uppfylls per helår') },
    reason: {
      text: 'Kontakt Linköping svarar på 96 % av samtalen inom 120 sekunder och tappar 3,1 % av dem. Båda värdena är bättre än målvärdet. Kundnöjdheten är 4,4 av 5 både i Kontakt Linköping och i LKDATA:s support.',
      cell: at(
        'goals',
        1,
        'reason',
        'Kontakt Linköping svarar på 96 % av samtalen inom 120 sekunder och tappar 3,1 % av dem. Båda värdena är bättre än målvärdet. Kundnöjdheten är 4,4 av 5 både i Kontakt Linköping och i LKDATA:s support.',
      ),
    },
    deviatingReason: { text: '', cell: at('goals', 1, 'deviatingReason', '') },
    suggestion: {
      text: 'Uppfylls delvis per helår',
      why: '2 av 3 indikatorer når målvärdet. Ingen aktivitet är pausad eller har utgått.',
    },
    results: [
      {
        text: {
          text: 'Kontakt Linköping besvarar 96 % av samtalen inom 120 sekunder. HR-direkts tillgänglighet är 98 %, och återkopplingen tar i snitt 1,06 dagar.',
          cell: at(
            'goalResults',
            1,
            'text',
            'Kontakt Linköping besvarar 96 % av samtalen inom 120 sekunder. HR-direkts tillgänglighet är 98 %, och återkopplingen tar i snitt 1,06 dagar.',
          ),
        },
        assignment: { text: '', cell: at('goalResults', 1, 'assignment', '') },
      },
      {
        text: {
          text: 'Lösningsgraden i Kontakt Linköping är 58,4 %, mot 48,8 % året före. I frågor om miljö och samhällsbyggnad nådde den 76,2 % i augusti.',
          cell: at(
            'goalResults',
            2,
            'text',
            'Lösningsgraden i Kontakt Linköping är 58,4 %, mot 48,8 % året före. I frågor om miljö och samhällsbyggnad nådde den 76,2 % i augusti.',
          ),
        },
        assignment: { text: '', cell: at('goalResults', 2, 'assignment', '') },
      },
      {
        text: {
          text: 'Kundnöjdheten är 4,4 av 5 i både Kontakt Linköping och LKDATA:s support. Bland HR-direkts användare skulle 95 % rekommendera tjänsten.',
          cell: at(
            'goalResults',
            3,
            'text',
            'Kundnöjdheten är 4,4 av 5 i både Kontakt Linköping och LKDATA:s support. Bland HR-direkts användare skulle 95 % rekommendera tjänsten.',
          ),
        },
        assignment: { text: '', cell: at('goalResults', 3, 'assignment', '') },
      },
      {
        text: {
          text: 'Kontakt Linköpings besöksdisk i Berga är öppen igen, och taktiska dialoger med förvaltningarna ska leda till att HR-direkt används mer.',
          cell: at(
            'goalResults',
            4,
            'text',
            'Kontakt Linköpings besöksdisk i Berga är öppen igen, och taktiska dialoger med förvaltningarna ska leda till att HR-direkt används mer.',
          ),
        },
        assignment: { text: '', cell: at('goalResults', 4, 'assignment', '') },
      },
    ],
    indicators: [
      {
        name: 'Kundnöjdhet Kontakt Linköping',
        outcome: '4,4',
        target: 'IU',
        yearBefore: '4,1',
        fulfilment: 'not-assessable',
        isAssessed: true,
        trend: 'bättre än året före',
        place: { sheet: 'Indikatorer', cell: 'C6' },
      },
      {
        name: 'Kundnöjdhet LKDATA',
        outcome: '4,4',
        target: 'IU',
        yearBefore: 'IU',
        fulfilment: 'not-assessable',
        isAssessed: true,
        place: { sheet: 'Indikatorer', cell: 'C7' },
      },
      {
        name: 'Kundnöjdhet HR-service',
        outcome: 'IU',
        target: '9,4',
        yearBefore: '9,6',
        fulfilment: 'not-assessable',
        isAssessed: true,
        place: { sheet: 'Indikatorer', cell: 'C8' },
      },
      {
        name: 'Svarsservice Kontakt Linköping (inom 120 sekunder)',
        outcome: '96 %',
        target: '>92 %',
        yearBefore: '93 %',
        fulfilment: 'met',
        isAssessed: true,
        trend: 'bättre än året före',
        place: { sheet: 'Indikatorer', cell: 'C9' },
      },
      {
        name: 'Tappade samtal Kontakt Linköping',
        outcome: '3,1 %',
        target: '<5 %',
        yearBefore: '6 %',
        fulfilment: 'met',
        isAssessed: true,
        trend: 'bättre än året före',
        place: { sheet: 'Indikatorer', cell: 'C10' },
      },
      {
        name: 'Svarsservice LKDATA (åtgärdat inom 16 timmar)',
        outcome: '82* %',
        target: '96 %',
        yearBefore: '93 %',
        fulfilment: 'missed',
        isAssessed: true,
        trend: 'sämre än året före',
        place: { sheet: 'Indikatorer', cell: 'C11' },
      },
    ],
    activities: [
      {
        name: 'Kanalstrategi för medborgartjänster',
        status: 'Pågående',
        symbol: '◐',
        meaning: 'ongoing',
        endDate: 'Löpande',
        isOverdue: false,
        place: { sheet: 'Aktiviteter', cell: 'B6' },
      },
      {
        name: 'Utbud och lösningsgrad i Kontakt Linköping',
        status: 'Klar',
        symbol: '✔',
        meaning: 'done',
        endDate: 'Löpande',
        isOverdue: false,
        place: { sheet: 'Aktiviteter', cell: 'B7' },
      },
      {
        name: 'Gemensam tjänsteportal för intern service',
        status: 'Pågående',
        symbol: '◐',
        meaning: 'ongoing',
        endDate: '2021-08-31',
        isOverdue: true,
        place: { sheet: 'Aktiviteter', cell: 'B8' },
      },
      {
        name: 'Enhetlig mätning av kundnöjdhet',
        status: 'Pågående',
        symbol: '◐',
        meaning: 'ongoing',
        endDate: '2021-03-31',
        isOverdue: true,
        place: { sheet: 'Aktiviteter', cell: 'B9' },
      },
      {
        name: 'Öppnare arkiv för allmänheten',
        status: 'Klar',
        symbol: '✔',
        meaning: 'done',
        endDate: 'Löpande',
        isOverdue: false,
        place: { sheet: 'Aktiviteter', cell: 'B10' },
      },
      {
        name: 'Digitalt arkiverad information för medborgare',
        status: 'Klar',
        symbol: '✔',
        meaning: 'done',
        endDate: 'Löpande',
        isOverdue: false,
        place: { sheet: 'Aktiviteter', cell: 'B11' },
      },
    ],
    findings: about('God service', 'Gemensam tjänsteportal för intern service'),
  },
  {
    row: 2,
    area: 'Ekonomi',
    overallGoal: 'Kostnadseffektiv verksamhet',
    goal: 'Korrekta och effektiva inköp',
    assessment: {
      text: 'Uppfylls delvis per helår',
      cell: at('goals', 2, 'assessment', 'Uppfylls delvis per helår'),
    },
    reason: {
      text: 'Aktiviteterna går som planerat, men effekten syns inte ännu. Leverantörstroheten och e-handelstroheten är båda 83 % och når inte över 90 %.',
      cell: at(
        'goals',
        2,
        'reason',
        'Aktiviteterna går som planerat, men effekten syns inte ännu. Leverantörstroheten och e-handelstroheten är båda 83 % och når inte över 90 %.',
      ),
    },
    deviatingReason: { text: '', cell: at('goals', 2, 'deviatingReason', '') },
    suggestion: {
      text: 'Uppfylls ej per helår',
      why: 'Ingen av 2 indikatorer når målvärdet. Ingen aktivitet är pausad eller har utgått.',
    },
    results: [
      {
        text: {
          text: 'Vårens insats mot inköpskort gav resultat: fler köp går genom e-handeln, och färre görs hos leverantörer utan avtal.',
          cell: at(
            'goalResults',
            5,
            'text',
            'Vårens insats mot inköpskort gav resultat: fler köp går genom e-handeln, och färre görs hos leverantörer utan avtal.',
          ),
        },
        assignment: { text: '', cell: at('goalResults', 5, 'assignment', '') },
      },
      {
        text: {
          text: 'Ett enskilt stort köp håller e-handelstroheten under målvärdet; i övrigt bedöms den vara hög. Leverantörstroheten är svårtolkad eftersom mätningen har flera möjliga felkällor.',
          cell: at(
            'goalResults',
            6,
            'text',
            'Ett enskilt stort köp håller e-handelstroheten under målvärdet; i övrigt bedöms den vara hög. Leverantörstroheten är svårtolkad eftersom mätningen har flera möjliga felkällor.',
          ),
        },
        assignment: { text: '', cell: at('goalResults', 6, 'assignment', '') },
      },
      {
        text: {
          text: 'Förvaltningen bygger upp en egen inköpsorganisation med tydligare roller och stöder övriga förvaltningar i samma arbete.',
          cell: at(
            'goalResults',
            7,
            'text',
            'Förvaltningen bygger upp en egen inköpsorganisation med tydligare roller och stöder övriga förvaltningar i samma arbete.',
          ),
        },
        assignment: {
          text: 'E-handels- och avtalstrohet',
          cell: at('goalResults', 7, 'assignment', 'E-handels- och avtalstrohet'),
        },
      },
      {
        text: {
          text: 'Enheter med brister har fått utbildning, och det är där troheten har förbättrats mest.',
          cell: at(
            'goalResults',
            8,
            'text',
            'Enheter med brister har fått utbildning, och det är där troheten har förbättrats mest.',
          ),
        },
        assignment: { text: '', cell: at('goalResults', 8, 'assignment', '') },
      },
    ],
    indicators: [
      {
        name: 'Leverantörstrohet',
        outcome: '83 %',
        target: '>90 %',
        yearBefore: '84 %',
        fulfilment: 'missed',
        isAssessed: true,
        trend: 'sämre än året före',
        place: { sheet: 'Indikatorer', cell: 'C12' },
      },
      {
        name: 'E-handelstrohet',
        outcome: '83 %',
        target: '>90 %',
        yearBefore: '82 %',
        fulfilment: 'missed',
        isAssessed: true,
        trend: 'bättre än året före',
        place: { sheet: 'Indikatorer', cell: 'C13' },
      },
    ],
    activities: [
      {
        name: 'Upphandlingsplan för förvaltningen',
        status: 'Klar',
        symbol: '✔',
        meaning: 'done',
        endDate: '2021-03-31',
        isOverdue: false,
        place: { sheet: 'Aktiviteter', cell: 'B12' },
      },
      {
        name: 'Virtuell organisation för inköp',
        status: 'Klar',
        symbol: '✔',
        meaning: 'done',
        endDate: 'Löpande',
        isOverdue: false,
        place: { sheet: 'Aktiviteter', cell: 'B13' },
      },
      {
        name: 'Uppföljning av avtalstrohet',
        status: 'Klar',
        symbol: '✔',
        meaning: 'done',
        endDate: '2021-08-31',
        isOverdue: false,
        place: { sheet: 'Aktiviteter', cell: 'B14' },
      },
      {
        name: 'Enklare e-handel med fler leverantörer',
        status: 'Klar',
        symbol: '✔',
        meaning: 'done',
        endDate: '2021-08-31',
        isOverdue: false,
        place: { sheet: 'Aktiviteter', cell: 'B15' },
      },
    ],
    findings: [],
  },
  {
    row: 5,
    area: 'Verksamhet',
    overallGoal: 'Effektiv organisation med goda resultat',
    goal: 'God styrning av tjänsteproduktion',
    assessment: {
      text: 'Uppfylls delvis per helår',
      cell: at('goals', 5, 'assessment', 'Uppfylls delvis per helår'),
    },
    reason: {
      text: 'Tjänsterna publiceras stegvis i portalen Lindesk. Måtten för kvalitet och leveranssäkerhet är däremot inte klara, och arbetet med dem fortsätter 2022.',
      cell: at(
        'goals',
        5,
        'reason',
        'Tjänsterna publiceras stegvis i portalen Lindesk. Måtten för kvalitet och leveranssäkerhet är däremot inte klara, och arbetet med dem fortsätter 2022.',
      ),
    },
    deviatingReason: { text: '', cell: at('goals', 5, 'deviatingReason', '') },
    suggestion: {
      text: 'Uppfylls delvis per helår',
      why: 'Ingen indikator kan bedömas. 1 av 4 aktiviteter är pausad eller har utgått.',
    },
    results: [
      {
        text: {
          text: 'Allt fler av förvaltningens tjänster beställs i portalen Lindesk, och ärendena handläggs i samma system.',
          cell: at(
            'goalResults',
            17,
            'text',
            'Allt fler av förvaltningens tjänster beställs i portalen Lindesk, och ärendena handläggs i samma system.',
          ),
        },
        assignment: { text: 'Digitalisering', cell: at('goalResults', 17, 'assignment', 'Digitalisering') },
      },
      {
        text: {
          text: 'Kartläggningen av tjänster och processer inför Lindesk visar var arbetet kan förbättras.',
          cell: at(
            'goalResults',
            18,
            'text',
            'Kartläggningen av tjänster och processer inför Lindesk visar var arbetet kan förbättras.',
          ),
        },
        assignment: { text: 'Digitalisering', cell: at('goalResults', 18, 'assignment', 'Digitalisering') },
      },
      {
        text: {
          text: 'Mått på kvalitet och leveranssäkerhet blir lättare att ta fram när alla verksamheter har samma ärendehanteringssystem.',
          cell: at(
            'goalResults',
            19,
            'text',
            'Mått på kvalitet och leveranssäkerhet blir lättare att ta fram när alla verksamheter har samma ärendehanteringssystem.',
          ),
        },
        assignment: { text: '', cell: at('goalResults', 19, 'assignment', '') },
      },
      {
        text: {
          text: 'Förstudien om kommunens administration har inte startat. Den beräknas vara klar våren 2022.',
          cell: at(
            'goalResults',
            20,
            'text',
            'Förstudien om kommunens administration har inte startat. Den beräknas vara klar våren 2022.',
          ),
        },
        assignment: { text: '', cell: at('goalResults', 20, 'assignment', '') },
      },
    ],
    indicators: [
      {
        name: 'Kvalitet/leveranssäkerhet Kontakt Linköping, lösningsgrad',
        outcome: '58,4 %',
        target: 'IU',
        yearBefore: '48,8 %',
        fulfilment: 'not-assessable',
        isAssessed: true,
        trend: 'bättre än året före',
        place: { sheet: 'Indikatorer', cell: 'C18' },
      },
      {
        name: 'Kvalitet/leveranssäkerhet HR-direkt, återkoppling i medeltal',
        outcome: '1,06 dagar',
        target: 'IU',
        yearBefore: '1,86 dagar',
        fulfilment: 'not-assessable',
        isAssessed: true,
        trend: 'bättre än året före',
        place: { sheet: 'Indikatorer', cell: 'C19' },
      },
    ],
    activities: [
      {
        name: 'Tjänstekatalog och tjänstemodell',
        status: 'Pågående',
        symbol: '◐',
        meaning: 'ongoing',
        endDate: '2021-12-31',
        isOverdue: false,
        place: { sheet: 'Aktiviteter', cell: 'B22' },
      },
      {
        name: 'Alla utförare av interna tjänster i samma katalog',
        status: 'Pågående',
        symbol: '◐',
        meaning: 'ongoing',
        endDate: 'Löpande',
        isOverdue: false,
        place: { sheet: 'Aktiviteter', cell: 'B23' },
      },
      {
        name: 'Förstudie om kommunens administration',
        status: 'Pausad',
        symbol: '–',
        meaning: 'paused',
        endDate: '2021-08-31',
        isOverdue: true,
        place: { sheet: 'Aktiviteter', cell: 'B24' },
      },
      {
        name: 'Mått för kvalitet och leveranssäkerhet',
        status: 'Pågående',
        symbol: '◐',
        meaning: 'ongoing',
        endDate: '2021-03-31',
        isOverdue: true,
        place: { sheet: 'Aktiviteter', cell: 'B25' },
      },
    ],
    findings: about('Mått för kvalitet och leveranssäkerhet'),
  },
];

const parts: readonly PartSurvey[] = [
  {
    key: 'base',
    title: 'Inställningar och statusskalor',
    state: 'present',
    isRequired: true,
    filledRows: 22,
    counts: { error: 0, warning: 0, information: 0 },
    sheets: ['Inställningar', 'Statusskalor', 'Undantag'],
  },
  {
    key: 'economy',
    title: 'Ekonomi',
    state: 'present',
    isRequired: true,
    filledRows: 27,
    counts: { error: 0, warning: 0, information: 2 },
    sheets: ['Driftsammandrag', 'Kostnader och intäkter', 'Kontrollsummor'],
  },
  {
    key: 'investments',
    title: 'Investeringar',
    state: 'present',
    isRequired: false,
    filledRows: 2,
    counts: { error: 0, warning: 0, information: 0 },
    sheets: ['Investeringar'],
  },
  {
    key: 'volumesAndPersonnel',
    title: 'Volymer och personal',
    state: 'present',
    isRequired: false,
    filledRows: 19,
    counts: { error: 0, warning: 0, information: 0 },
    sheets: ['Volymer', 'Personal'],
  },
  {
    key: 'events',
    title: 'Händelser',
    state: 'present',
    isRequired: false,
    filledRows: 5,
    counts: { error: 0, warning: 0, information: 1 },
    sheets: ['Händelser'],
  },
  {
    key: 'goals',
    title: 'Mål, indikatorer och aktiviteter',
    state: 'present',
    isRequired: false,
    filledRows: 119,
    counts: { error: 1, warning: 3, information: 0 },
    sheets: ['Mål', 'Målresultat', 'Indikatorer', 'Aktiviteter'],
  },
  {
    key: 'plans',
    title: 'Planer',
    state: 'absent',
    isRequired: false,
    filledRows: 0,
    counts: { error: 0, warning: 0, information: 0 },
    sheets: [],
  },
  {
    key: 'texts',
    title: 'Texter',
    state: 'present',
    isRequired: false,
    filledRows: 14,
    counts: { error: 0, warning: 0, information: 0 },
    sheets: ['Texter'],
  },
];

const goalScale: readonly StepSurvey[] = [
  { text: 'Uppfylls per helår', symbol: '✔', meaning: 'met', color: 'grön' },
  { text: 'Uppfylls delvis per helår', symbol: '◐', meaning: 'partly', color: 'gul' },
  { text: 'Uppfylls ej per helår', symbol: '✖', meaning: 'not-met', color: 'röd' },
  { text: 'Kan ej bedömas', symbol: '–', meaning: 'not-assessable', color: 'grå' },
];

const activityScale: readonly StepSurvey[] = [
  { text: 'Klar', symbol: '✔', meaning: 'done', color: 'grön' },
  { text: 'Anpassats', symbol: '✔', meaning: 'done', color: 'grön' },
  { text: 'Pågående', symbol: '◐', meaning: 'ongoing', color: 'gul' },
  { text: 'Pausad', symbol: '–', meaning: 'paused', color: 'grå' },
  { text: 'Ersatts', symbol: '–', meaning: 'replaced', color: 'grå' },
  { text: 'Utgått', symbol: '✖', meaning: 'dropped', color: 'röd' },
];

const settingValues: Readonly<Record<SettingKey, string | number>> = {
  municipality: 'Linköpings kommun',
  organisation: 'Verksamhetsstöd och service',
  reportType: 'Delårsrapport',
  year: 2021,
  month: 8,
  entryUnit: 'tkr',
  reportUnit: 'tkr',
  signConvention: 'Överskott plus (avvikelse = utfall − budget)',
  thresholdAmount: 500,
  thresholdPercent: 0,
  decimals: 0,
  goalLevel: 'Förvaltningsmål',
};

const settings: readonly SettingSurvey[] = (Object.keys(settingDeclarations) as SettingKey[]).map(
  (key, index) => {
    const value = settingValues[key];
    return {
      key,
      declaration: settingDeclarations[key],
      value,
      cell: at('settings', index + 1, 'value', value),
    };
  },
);

const severityOf = (severity: Severity) => ({ severity, word: severityWords[severity] });

/** Overdue activities, which may have any severity, and a deviation without a comment that Inställningar makes an error. */
const severities: readonly SeveritySurvey[] = [
  {
    code: 'comment-missing',
    title: findingTitles['comment-missing'],
    count: 1,
    own: 'warning',
    allowed: (['error', 'warning', 'information'] as const).map(severityOf),
    value: 'Fel',
    cell: { table: 'settings', row: 13, name: 'Allvar: comment-missing', column: 'value', was: 'Fel' },
    newRow: severityRow('comment-missing'),
  },
  {
    code: 'activity-overdue',
    title: findingTitles['activity-overdue'],
    count: 5,
    own: 'warning',
    allowed: (['error', 'warning', 'information'] as const).map(severityOf),
    value: '',
    newRow: severityRow('activity-overdue'),
  },
];

/**
 * The example's report as the pane shows it, in short: three goals of eleven, seven findings of thirteen, no plans.
 *
 * @param changes what is different in the workbook of the test
 */
export function givenSurvey(changes: Partial<Survey> = {}): Survey {
  return {
    isEmpty: false,
    heading: {
      municipality: 'Linköpings kommun',
      organisation: 'Verksamhetsstöd och service',
      reportType: 'Delårsrapport',
      period: 'jan–aug 2021',
    },
    findings: givenFindings,
    rows: {
      Inställningar: 12,
      Statusskalor: 10,
      Driftsammandrag: 10,
      KostnaderIntäkter: 2,
      Kontrollsummor: 15,
      Investeringar: 2,
      Volymer: 16,
      Personal: 3,
      Mål: 11,
      Målresultat: 40,
      Indikatorer: 36,
      Aktiviteter: 32,
      Händelser: 5,
      Texter: 14,
    },
    parts,
    pending: [
      { sheet: 'Målredovisning', created: false, cellsChanged: 3 },
      { sheet: 'Kontroller', created: false, cellsChanged: 12 },
    ],
    lastUpdate: '2026-11-27T14:05',
    approval: { kind: 'none' },
    goals,
    goalScale,
    activityScale,
    scalesSheet: 'Statusskalor',
    settings,
    severities,
    figures: [
      {
        mark: '{Indikatorer:Tappade samtal Kontakt Linköping:Utfall}',
        label: 'Indikatorer: Tappade samtal Kontakt Linköping, Utfall',
        shows: '3,1 %',
        goal: 'God service',
      },
      {
        mark: '{Indikatorer:Leverantörstrohet:Utfall}',
        label: 'Indikatorer: Leverantörstrohet, Utfall',
        shows: '83 %',
        goal: 'Korrekta och effektiva inköp',
      },
      {
        mark: '{Driftsammandrag:LKDATA:Prognos helår}',
        label: 'Driftsammandrag: LKDATA, Prognos helår',
        shows: '9 360 tkr',
      },
    ],
    ...changes,
  };
}

/** A workbook without any of our sheets. */
export function emptySurvey(): Survey {
  const { lastUpdate: _, ...survey } = givenSurvey({
    isEmpty: true,
    heading: { municipality: '', organisation: '', reportType: '', period: '' },
    findings: [],
    rows: {},
    parts: parts.map(({ key, title, isRequired }) => ({
      key,
      title,
      isRequired,
      state: 'absent',
      filledRows: 0,
      counts: { error: 0, warning: 0, information: 0 },
      sheets: [],
    })),
    pending: [],
    goals: [],
    goalScale: [],
    activityScale: [],
    settings: [],
    severities: [],
    figures: [],
    refusal: 'Arbetsboken har inga av rapportens blad. Välj Skapa blad.',
  });
  return survey;
}
