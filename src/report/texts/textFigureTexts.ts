/** What is said of figures in texts. */
export const textFigureTexts = {
  contradicts: ({ at, sentence, written, label, value }: Said) =>
    `${at}: i ”${sentence}” står ${written}, men ${label} är ${value}. Ändra det som är fel.`,
  opposite: ({ at, sentence, written, label, value }: Said) =>
    `${at}: i ”${sentence}” är ${written} rätt till storleken men åt fel håll: ${label} är ${value}. Ändra ordet eller tecknet, eller cellen om den är fel.`,
  points: ({ at, sentence, written, label, value, relative }: Said & InPercent) =>
    `${at}: i ”${sentence}” står ${written}, men ${label} är ${value}${relative === undefined ? '' : `, vilket är ${relative}`}. Skillnaden mellan två andelar skrivs i procentenheter. Ändra i texten.`,
  /** As it follows a figure. */
  pointsUnit: '\u00A0procentenheter',
  otherYear: ({ at, sentence, written, label, value, year, header }: Said & OtherYear) =>
    `${at}: i ”${sentence}” står ${written}, men ${label} är ${value}. ${written} är värdet ${year === undefined ? '' : `för ${year} `}i kolumnen ${header}. Ändra det som är fel, eller skriv i texten vilket år som menas.`,
  change: ({ name, header, other }: Compared) => `${name}, förändringen från ${other} till ${header}`,
  share: ({ name, header, other }: Compared) => `${name}, ${header} som andel av ${other}`,
  counted: ({ goal, what }: { goal: string | undefined; what: string }) =>
    goal === undefined ? `rapportens antal ${what}` : `antalet ${what} för målet ${goal}`,
  heading: 'Siffror i texter',
  explanation:
    'Siffrorna i rapportens texter bredvid rapportens egna. Ej jämförd: siffran har ingen motsvarighet i arbetsboken, eller så framgår det inte vilken.',
  more: (count: number) =>
    count === 1
      ? 'En siffra till är jämförd men visas inte.'
      : `${count} siffror till är jämförda men visas inte.`,
  writeInstead: (value: string) => `Skriv ${value} i texten`,
} as const;

interface Said {
  readonly at: string;
  readonly sentence: string;
  readonly written: string;
  readonly label: string;
  readonly value: string;
}

interface OtherYear {
  readonly year: number | undefined;
  readonly header: string;
}

interface InPercent {
  /** The change in per cent of the earlier share. */
  readonly relative: string | undefined;
}

interface Compared {
  readonly name: string;
  readonly header: string;
  readonly other: string;
}
