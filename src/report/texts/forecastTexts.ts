interface At {
  readonly at: string;
}

/** What is said of forecasts and what they take for granted. One place for each sentence. */
export const forecastTexts = {
  needsComment: ({
    at,
    months,
    remaining,
    atPace,
    yearBefore,
    departure,
    limit,
  }: At & {
    months: number;
    remaining: string;
    atPace: string;
    yearBefore: string;
    departure: string;
    limit: string;
  }) =>
    `${at}: prognosen förutsätter ${remaining} ${monthsText(months)}. I periodens takt skulle det bli ${atPace}, och föregående år blev det ${yearBefore}. Det är minst ${departure} ifrån båda, vilket når kommentarsgränsen ${limit}. Skriv i kolumnen Kommentar vad som ändras, eller se över prognosen.`,
  belowOutcome: ({ at, forecast, outcome }: At & { forecast: string; outcome: string }) =>
    `${at}: prognosen för helåret är ${forecast}, men utfallet är redan ${outcome}. Rätta det tal som är fel. Är måttet ett läge eller ett medeltal som kan sjunka, skriv det i kolumnen Fotnot.`,
  outOfReach: ({
    at,
    forecast,
    needed,
    pace,
    times,
  }: At & { forecast: string; needed: string; pace: string; times: string }) =>
    `${at}: prognosen ${forecast} kräver ${needed} per månad under resten av året, ${times} gånger så mycket som de ${pace} per månad som det har blivit hittills. Se över prognosen, eller skriv i kolumnen Fotnot varför takten ökar.`,
} as const;

function monthsText(months: number): string {
  return months === 1 ? 'under årets sista månad' : `under årets ${months} sista månader`;
}
