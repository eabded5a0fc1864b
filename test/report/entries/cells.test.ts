import { activity, givenReport, goal, indicator, unit, type GivenRow } from '../given';

const amountIn = (given: GivenRow) => givenReport({ operatingSummary: [unit('LKDATA', given)] });

const said = ({ findings }: Pick<ReturnType<typeof givenReport>, 'findings'>) =>
  findings.map(({ code, severity }) => `${severity} ${code}`);

describe('an amount', () => {
  it('is read as it stands when it is a number', () => {
    const { report, findings } = amountIn({ outcomePeriod: 6113 });
    expect(findings).toEqual([]);
    expect(report.rows.operatingSummary[0]!.outcomePeriod).toEqual({
      kind: 'number',
      value: 6113,
      asText: false,
    });
  });

  it('may be the answer of a formula', () => {
    expect(amountIn({ outcomePeriod: { value: 6113, formula: '=6000+113' } }).findings).toEqual([]);
  });

  it('that is text is an error, because Excel leaves it out of its sums, with a fix', () => {
    const { report, findings } = amountIn({ outcomePeriod: '6 113' });
    expect(findings).toEqual([
      {
        code: 'amount-is-text',
        severity: 'error',
        place: { table: 'operatingSummary', row: 1, column: 'outcomePeriod' },
        name: 'LKDATA',
        message:
          'LKDATA, Redovisat period: ”6 113” är text, så Excels summor räknar inte med det. Skriv 6\u00A0113 som tal (tkr).',
        expected: 6113,
        fix: { label: 'Skriv 6\u00A0113 som tal', kind: 'write-value', value: 6113 },
      },
    ]);
    expect(report.rows.operatingSummary[0]!.outcomePeriod).toMatchObject({ value: 6113, asText: true });
  });

  it('with a unit of its own is converted to the entry unit', () => {
    const { report, findings } = amountIn({ forecastYear: '9,4 mnkr' });
    expect(findings[0]).toMatchObject({ code: 'amount-is-text', expected: 9400 });
    expect(report.rows.operatingSummary[0]!.forecastYear).toEqual({
      kind: 'number',
      value: 9400,
      asText: true,
      written: '9,4 mnkr',
    });
  });

  it('is no percentage', () => {
    const { report, findings } = amountIn({ forecastYear: '5 %' });
    expect(said({ findings })).toEqual(['error amount-unreadable']);
    expect(report.rows.operatingSummary[0]!.forecastYear).toMatchObject({ reason: 'wrong-unit' });
  });

  it('that is ambiguous is not guessed', () => {
    const { findings } = amountIn({ outcomePeriod: '1.234' });
    expect(findings[0]).toMatchObject({ code: 'amount-unreadable', severity: 'error' });
    expect(findings[0]!.message).toBe(
      'LKDATA, Redovisat period: ”1.234” kan betyda olika tal, eftersom punkten kan skilja tusental eller decimaler. Skriv talet med decimalkomma och utan punkt. Skriv beloppet som ett tal, IU om uppgiften saknas eller - om det inte finns något belopp.',
    );
    expect(findings[0]).not.toHaveProperty('fix');
  });

  it('that does not exist is right, that nobody knows leaves the sum incomplete', () => {
    expect(said(amountIn({ outcomePreviousYear: '-' }))).toEqual([]);
    expect(said(amountIn({ outcomePreviousYear: 'IU' }))).toEqual(['warning amount-not-known']);
  });

  it('that is an error value is named', () => {
    const { findings } = amountIn({ outcomePeriod: { value: '#REF!', formula: '=A1' } });
    expect(findings[0]).toMatchObject({ code: 'error-value', severity: 'error' });
    expect(findings[0]!.message).toContain('felvärdet #REF!');
  });

  it('that is required and missing is an error, otherwise nothing', () => {
    expect(said(amountIn({ outcomePeriod: '' }))).toEqual(['error required-missing']);
    expect(said(amountIn({ outcomePeriod: '   ' }))).toEqual(['error required-missing']);
    expect(said(amountIn({ accountsPreviousYear: '' }))).toEqual([]);
  });

  it('that is a truth value cannot be read', () => {
    expect(said(amountIn({ outcomePeriod: true }))).toEqual(['error amount-unreadable']);
  });
});

describe('a measure and a target', () => {
  const of = (given: GivenRow) =>
    givenReport({ goals: [goal('God service')], indicators: [indicator('God service', 'Svar', given)] });

  it('with numbers, IU, a dash and a footnote mark are right', () => {
    expect(said(of({ outcome: 96, target: '>92' }))).toEqual([]);
    expect(said(of({ outcome: 'IU', target: '-' }))).toEqual([]);
    expect(said(of({ outcome: '82*', target: 'Ska öka' }))).toEqual([]);
    expect(said(of({ outcome: '', target: '' }))).toEqual([]);
    expect(said(of({ target: 96 }))).toEqual([]);
    expect(said(of({ target: '90–95 %' }))).toEqual([]);
  });

  it('that cannot be read are errors', () => {
    expect(said(of({ outcome: 'IU-', target: 'minst 92' }))).toEqual([
      'error measure-unreadable',
      'error target-unreadable',
    ]);
    expect(said(of({ outcome: '#DIV/0!', target: '#N/A' }))).toEqual([
      'error error-value',
      'error error-value',
    ]);
  });

  it('that are numbers written as text are said, with a fix', () => {
    const { findings } = of({ yearBefore: '93', outcome: '96,5 %' });
    expect(findings.map(({ code, expected }) => [code, expected])).toEqual([
      ['measure-is-text', 93],
      ['measure-is-text', 96.5],
    ]);
    expect(findings[1]!.message).toBe(
      'Svar, Utfall: ”96,5 %” är text, inte ett tal. Skriv 96,5 som tal, så att det kan jämföras och sorteras.',
    );
  });

  it('with an amount’s unit are not guessed, since the indicator has a unit of its own', () => {
    expect(said(of({ outcome: '9,4 mnkr', target: '>9 mnkr' }))).toEqual([
      'error measure-unreadable',
      'error target-unreadable',
    ]);
  });

  it('in a form that the sheet’s own formulas cannot read are said, with the plain form', () => {
    const { findings } = of({ target: '>1\u2009000.5 %*' });
    expect(findings).toMatchObject([
      { code: 'target-not-plain', severity: 'warning', expected: '>1\u00A0000,5\u00A0%*' },
    ]);
    expect(of({ target: '(5)' }).findings).toMatchObject([{ expected: '−5' }]);
  });
});

describe('an end date', () => {
  const of = (endDate: string | number) =>
    givenReport({
      goals: [goal('God service')],
      activities: [activity('God service', 'Portal', { endDate })],
    });

  it('that is a date, Löpande or a plan is right', () => {
    expect([44439, 'Löpande', 'I enlighet med handlingsplan'].flatMap((date) => said(of(date)))).toEqual([]);
  });

  it('that is text is read, said and mended', () => {
    const { findings } = of('31 augusti 2022');
    expect(findings).toMatchObject([
      {
        code: 'date-is-text',
        severity: 'warning',
        expected: '2022-08-31',
        fix: { label: 'Skriv 2022-08-31 som datum', kind: 'write-value', value: 44804 },
      },
    ]);
  });

  it('without a year says which year was taken', () => {
    expect(of('31 augusti').findings[0]!.message).toBe(
      'Portal, Slutdatum: ”31 augusti” är text utan år och läses som 2021-08-31, rapportens år. Skriv 2021-08-31 som datum, eller rätt år om det är ett annat.',
    );
  });

  it('that is none is an error', () => {
    expect(said(of('31 april'))).toEqual(['error date-unreadable']);
    expect(said(of('#REF!'))).toEqual(['error error-value']);
    expect(said(of(''))).toEqual(['warning required-missing']);
  });
});

describe('a text', () => {
  const comment = (value: GivenRow[string]) => amountIn({ comment: value });

  it('is kept as it is written, but for space at its end', () => {
    const { report, findings } = comment(' Två  mellanslag\noch radbrytning ');
    expect(findings).toEqual([]);
    expect(report.rows.operatingSummary[0]!.comment).toBe(' Två  mellanslag\noch radbrytning');
  });

  it('that begins with = is text, unless it is a formula', () => {
    expect(comment('=1+1').findings).toEqual([]);
    const { findings } = comment({ value: 2, formula: '=1+1' });
    expect(findings[0]).toMatchObject({ code: 'formula-in-text', severity: 'warning' });
    expect(findings[0]!.message).toBe(
      "LKDATA, Kommentar: cellen innehåller formeln ”=1+1” och visar ”2”. Om det ska vara text, skriv en apostrof (') först.",
    );
  });

  it('that is a number or a truth value keeps what it shows', () => {
    expect(comment(1.5).report.rows.operatingSummary[0]!.comment).toBe('1,5');
    expect(comment(true).report.rows.operatingSummary[0]!.comment).toBe('SANT');
  });

  it('that is an error value is named', () => {
    expect(said(comment({ value: '#NAME?', formula: '=Foo' }))).toEqual(['error error-value']);
  });

  it('may have as many characters as a cell holds, and not one more', () => {
    expect(comment('å'.repeat(32_767)).findings).toEqual([]);
    const { findings } = comment('å'.repeat(32_768));
    expect(findings[0]).toMatchObject({ code: 'text-too-long', severity: 'error' });
    expect(findings[0]!.message).toContain('32\u00A0768 tecken, men en cell rymmer 32\u00A0767');
  });
});

describe('a name', () => {
  it('is compared without the space around it, which is said because formulas do not see past it', () => {
    const { report, findings } = givenReport({ operatingSummary: [unit(' LKDATA  support ')] });
    expect(report.rows.operatingSummary[0]!.unit).toBe('LKDATA support');
    expect(findings).toMatchObject([
      { code: 'space-around-text', severity: 'warning', expected: 'LKDATA support' },
    ]);
  });

  it('that is missing leaves the row to its number', () => {
    const { findings } = givenReport({ operatingSummary: [unit('')] });
    expect(findings).toMatchObject([{ code: 'required-missing', severity: 'warning' }]);
    expect(findings[0]!.message).toBe('Rad 1, Verksamhet: cellen är tom. Fyll i den.');
    expect(findings[0]).not.toHaveProperty('name');
  });
});

describe('a choice', () => {
  it('is one of its words, whatever the case', () => {
    const { report, findings } = amountIn({ rowType: 'Underrad' });
    expect(findings).toEqual([]);
    expect(report.rows.operatingSummary[0]!.rowType).toBe('underrad');
  });

  it('that is unknown names the allowed words', () => {
    const { report, findings } = amountIn({ rowType: 'summa' });
    expect(report.rows.operatingSummary[0]!.rowType).toBeUndefined();
    expect(findings[0]).toMatchObject({ code: 'choice-unknown', severity: 'error' });
    expect(findings[0]!.message).toBe(
      'LKDATA, Radtyp: ”summa” finns inte i listan. Välj verksamhet, underrad eller varav.',
    );
  });

  it('that is optional is only a warning', () => {
    const { findings } = givenReport({
      goals: [goal('God service')],
      indicators: [indicator('God service', 'Svar', { direction: 'Uppåt' })],
    });
    expect(findings).toMatchObject([{ code: 'choice-unknown', severity: 'warning' }]);
  });

  it('that is an error value is named as such', () => {
    expect(said(amountIn({ rowType: '#N/A' }))).toEqual(['error error-value']);
  });

  it('with space around it is said', () => {
    expect(said(amountIn({ rowType: 'varav ' }))).toEqual(['warning space-around-text']);
  });
});

describe('yes and no', () => {
  const of = (prioritised: GivenRow[string]) =>
    givenReport({
      goals: [goal('God service')],
      activities: [activity('God service', 'Portal', { prioritised })],
    });

  it.each([
    ['Ja', true],
    ['ja', true],
    ['Nej', false],
    [true, true],
    [false, false],
    ['', undefined],
  ])('%p is %p', (written, meaning) => {
    const { report, findings } = of(written);
    expect(findings).toEqual([]);
    expect(report.rows.activities[0]!.prioritised).toBe(meaning);
  });

  it('are nothing else', () => {
    expect(said(of('Kanske'))).toEqual(['warning choice-unknown']);
    expect(said(of('#N/A'))).toEqual(['error error-value']);
    expect(said(of('Ja '))).toEqual(['warning space-around-text']);
  });
});

describe('a status', () => {
  const of = (status: GivenRow[string], tables = {}) =>
    givenReport({
      goals: [goal('God service')],
      activities: [activity('God service', 'Portal', { status })],
      ...tables,
    });

  it('is a text of its scale, as the scale writes it', () => {
    const { report, findings } = of('klar');
    expect(findings).toEqual([]);
    expect(report.rows.activities[0]!.status).toBe('Klar');
  });

  it('that is unknown is kept and named', () => {
    const { report, findings } = of('Färdig');
    expect(report.rows.activities[0]!.status).toBe('Färdig');
    expect(findings[0]!.message).toBe(
      'Portal, Status: ”Färdig” finns inte i skalan aktivitet. Välj Klar, Anpassats, Pågående, Pausad, Ersatts eller Utgått, eller lägg till texten i Statusskalor.',
    );
    expect(findings[0]).toMatchObject({ code: 'status-unknown', severity: 'error' });
  });

  it('of a scale that is not there says so', () => {
    const { findings } = of('Klar', { statusScales: [] });
    const finding = findings.find(({ place }) => place?.table === 'activities');
    expect(finding!.message).toContain('Statusskalor saknar skalan aktivitet');
  });

  it('that is an error value is named as such', () => {
    expect(said(of('#N/A'))).toEqual(['error error-value']);
  });
});

describe('the goal that a row belongs to', () => {
  const of = (name: string) =>
    givenReport({
      goals: [goal('Hållbart chefs- och ledarskap'), goal('')],
      activities: [activity(name, 'Workshop')],
    });

  it('is found whatever its case', () => {
    const { report } = of('HÅLLBART CHEFS- OCH LEDARSKAP');
    expect(report.rows.activities[0]!.goal).toBe('Hållbart chefs- och ledarskap');
  });

  it('that is misspelt is proposed, with a fix', () => {
    const found = of('Hållbart chef- och ledarskap').findings.find(({ code }) => code === 'goal-unknown');
    expect(found).toMatchObject({
      severity: 'error',
      expected: 'Hållbart chefs- och ledarskap',
      fix: { kind: 'write-value', value: 'Hållbart chefs- och ledarskap' },
    });
    expect(found!.message).toBe(
      'Workshop, Förvaltningsmål: målet ”Hållbart chef- och ledarskap” finns inte i Mål. Menas ”Hållbart chefs- och ledarskap”?',
    );
  });

  it('that is not there at all has no proposal', () => {
    const found = of('God service').findings.find(({ code }) => code === 'goal-unknown');
    expect(found).not.toHaveProperty('fix');
    expect(found!.message).toContain('lägg till målet i Mål');
  });

  it('that is an error value is named as such', () => {
    expect(said(of('#REF!'))).toContain('error error-value');
  });
});

describe('an order number', () => {
  const of = (position: GivenRow[string]) =>
    givenReport({
      goals: [goal('God service')],
      goalResults: [{ goal: 'God service', position, text: 'Ett resultat.' }],
    });

  it('is a whole number or blank', () => {
    expect(of(2).report.rows.goalResults[0]!.position).toBe(2);
    expect(of('2').report.rows.goalResults[0]!.position).toBe(2);
    expect(said(of(''))).toEqual([]);
  });

  it('is nothing else', () => {
    expect(said(of('först'))).toEqual(['warning order-unreadable']);
    expect(said(of(1.5))).toEqual(['warning order-unreadable']);
    expect(said(of('#N/A'))).toEqual(['error error-value']);
  });
});
