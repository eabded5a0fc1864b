import { choice, computed, longText, measure, name, table, target, text } from './column';

/** Volumes: a row of its own, a part of the row above that does not add to it, or a share in per cent of a group. */
const volumeRowTypes = ['mått', 'varav', 'andel'] as const;

/** Women and men on rows of their own, beside the total. */
export const sexes = ['totalt', 'kvinnor', 'män'] as const;

export const volumesSchema = table(
  'Volymer',
  'Basuppdragets volymer: prognos, utfall och jämförelse, med andelar i egna grupper.',
  {
    group: text('Grupp', 'Rubriken som raden hör till. Tomt för basuppdragets volymer; behövs för andelar.'),
    volume: name('Volymmått', 'Måttets namn, till exempel Ärenden eller Mikro.'),
    rowType: choice(
      'Radtyp',
      volumeRowTypes,
      'mått = egen rad. varav = del av raden ovanför, räknas inte till. andel = andel av gruppen; ändras i procentenheter.',
      { required: true },
    ),
    unit: text('Enhet', 'Till exempel antal eller %.'),
    forecastYear: measure('Prognos helår', 'Bedömd volym för hela året. - om ingen prognos görs.'),
    outcomePeriod: measure('Utfall period', 'Periodens volym. IU = ingen uppgift, - = finns inte.'),
    outcomePreviousYear: measure(
      'Utfall föregående år',
      'Samma period året före, eller den period som står i Jämförelse avser.',
    ),
    comparison: text(
      'Jämförelse avser',
      'Bara när jämförelsen gäller en annan period än samma period året före, till exempel Helår 2019.',
    ),
    change: computed('Förändring', 'Räknas fram: utfallet minus jämförelsen.'),
    footnote: longText(
      'Fotnot',
      'Förklaringen till en stjärna vid ett värde, eller något som läsaren behöver veta.',
    ),
    outcomeNumber: computed('Utfall som tal', 'Hjälpkolumn: utfallet utan fotnotstecken.'),
    previousNumber: computed('Jämförelse som tal', 'Hjälpkolumn: jämförelsen utan fotnotstecken.'),
  },
  ['group', 'volume'],
);

export const personnelSchema = table(
  'Personal',
  'Personalmått: målvärde, utfall och föregående år, med kvinnor och män på egna rader.',
  {
    measure: name('Mått', 'Måttets namn, till exempel Total sjukfrånvaro.'),
    sex: choice('Kön', sexes, 'totalt, kvinnor eller män. Varje kön har sin egen rad.', { required: true }),
    unit: text('Enhet', 'Till exempel antal, % eller årsarbetare.'),
    target: target('Målvärde helår', 'Årets mål: 225, <3,5 eller Ska minska. IU eller - om det saknas.'),
    outcomePeriod: measure('Utfall period', 'Periodens utfall. IU = ingen uppgift, - = finns inte.'),
    outcomePreviousYear: measure('Utfall föregående år', 'Samma period året före.'),
    change: computed('Förändring', 'Räknas fram: utfallet minus föregående år.'),
    footnote: longText('Fotnot', 'Förklaringen till en stjärna vid ett värde.'),
    outcomeNumber: computed('Utfall som tal', 'Hjälpkolumn: utfallet utan fotnotstecken.'),
    previousNumber: computed('Föregående år som tal', 'Hjälpkolumn: föregående år utan fotnotstecken.'),
  },
  ['measure', 'sex'],
);
