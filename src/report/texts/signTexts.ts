/** What is said of amounts with a sign that nobody expects. One place for each sentence. */
export const signTexts = {
  signStandsOut: ({
    at,
    header,
    amount,
    example,
  }: {
    at: string;
    header: string;
    amount: string;
    example: string;
  }) =>
    `${at}: ${header} är ${amount}, men efter radens andra belopp borde det ha motsatt tecken, till exempel ${example}. Kontrollera tecknet. Stämmer det, så godta anmärkningen med ett skäl.`,
} as const;
