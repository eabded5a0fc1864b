import { givenReport, scales } from '../given';
import { checked, codes, only } from './checked';

describe('scales', () => {
  it('must be there', () => {
    const findings = checked({ statusScales: scales.filter(({ scale }) => scale === 'mål') });
    expect(findings).toMatchObject([{ code: 'scale-missing', severity: 'error' }]);
    expect(findings[0]!.message).toContain('skalan ”aktivitet” saknar rader');
  });

  it('must stand together', () => {
    const [first, ...rest] = scales;
    const finding = only({ statusScales: [...rest, first!] });
    expect(finding).toMatchObject({ code: 'scale-not-contiguous', severity: 'warning' });
    expect(finding.message).toContain('skalan ”mål” står inte tillsammans (rad 1, 2, 3 och 10)');
  });

  it('must be ones that the report has; rows without a scale are no scale', () => {
    const risk = { scale: 'risk', text: 'Hög', symbol: '!', meaning: 'klar' };
    const finding = only({ statusScales: [...scales, risk] });
    expect(finding).toMatchObject({
      code: 'scale-unknown',
      severity: 'warning',
      place: { table: 'statusScales', row: 11, column: 'scale' },
    });
    expect(finding.message).toBe(
      'risk, Hög: ”risk” är ingen skala i rapporten, så texten kan inte väljas. Skriv mål eller aktivitet i kolumnen Skala.',
    );
    const nameless = { text: 'Hög', symbol: '!', meaning: 'klar' };
    expect(codes({ statusScales: [nameless, ...scales, { ...nameless, text: 'Låg' }] })).toEqual([]);
  });

  it('must be able to say that a goal is met and that it is not, and that an activity is done', () => {
    const lacking = (word: string) => ({ statusScales: scales.filter(({ meaning }) => meaning !== word) });
    const finding = only(lacking('uppfylls ej'));
    expect(finding).toMatchObject({ code: 'scale-meaning-missing', severity: 'warning' });
    expect(finding.message).toContain('i skalan ”mål” har ingen text betydelsen uppfylls ej');
    expect(codes(lacking('uppfylls'))).toEqual(['scale-meaning-missing']);
    expect(codes(lacking('klar'))).toEqual(['scale-meaning-missing']);
    // Three steps or two, and as many of an activity’s as a municipality wants.
    for (const word of ['kan ej bedömas', 'uppfylls delvis', 'pågår', 'pausad', 'ersatt', 'utgått']) {
      expect(codes(lacking(word))).toEqual([]);
    }
  });

  it('may share a symbol, but no text', () => {
    const step = (text: string, meaning: string, color: string) => ({
      scale: 'mål',
      text,
      symbol: '●',
      meaning,
      color,
    });
    const lights = [
      step('Grönt', 'uppfylls', 'grön'),
      step('Gult', 'uppfylls delvis', 'gul'),
      step('Rött', 'uppfylls ej', 'röd'),
    ];
    const activities = scales.filter(({ scale }) => scale === 'aktivitet');
    expect(givenReport({ statusScales: [...lights, ...activities] }).findings).toEqual([]);
    const twice = [...lights, step('grönt ', 'uppfylls', 'blå'), ...activities];
    expect(givenReport({ statusScales: twice }).findings).toMatchObject([
      { code: 'duplicate-row', severity: 'error', place: { table: 'statusScales', row: 4 } },
    ]);
  });

  it('have no colour that is none', () => {
    const [first, ...rest] = scales;
    const { report, findings } = givenReport({ statusScales: [{ ...first, color: 'lila' }, ...rest] });
    expect(findings).toMatchObject([
      {
        code: 'choice-unknown',
        severity: 'warning',
        place: { table: 'statusScales', row: 1, column: 'color' },
      },
    ]);
    expect(findings[0]!.message).toBe(
      'mål, Uppfylls per helår, Färg: ”lila” finns inte i listan. Välj grön, gul, röd, grå eller blå.',
    );
    expect(report.rows.statusScales[0]!.color).toBeUndefined();
  });

  it('must have meanings of their own kind', () => {
    const finding = only({
      statusScales: [...scales, { scale: 'aktivitet', text: 'Grön', symbol: '✔', meaning: 'uppfylls' }],
    });
    expect(finding).toMatchObject({
      code: 'scale-meaning-foreign',
      place: { table: 'statusScales', row: 11, column: 'meaning' },
    });
    expect(finding.message).toBe(
      'aktivitet, Grön: betydelsen ”uppfylls” hör inte till skalan. Välj klar, pågår, ej påbörjad, pausad, ersatt eller utgått.',
    );
  });

  it('with a step without meaning are left to what is said of its cell', () => {
    expect(codes({ statusScales: [...scales, { scale: 'aktivitet', text: 'Grön', symbol: '✔' }] })).toEqual(
      [],
    );
  });
});
