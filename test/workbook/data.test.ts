import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { reportDataSchema } from '../../src/workbook/data/jsonSchema';
import { readData } from '../../src/workbook/data/readData';

const example: unknown = JSON.parse(readFileSync('examples/verksamhetsstod-2021-08.json', 'utf8'));

describe('the JSON form of a report', () => {
  it('is described by a JSON Schema that the example follows', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(reportDataSchema());
    expect(validate(example)).toBe(true);
    expect(validate({ operatingSummary: [{ enhet: 'LKDATA' }] })).toBe(false);
  });

  it('is read as it is when every key is known', () => {
    expect(readData(example)).toEqual({ ok: true, data: example });
  });

  it.each([
    [[], 'JSON-objekt'],
    [{ driftsammandrag: [] }, '”driftsammandrag” är ingen av rapportens tabeller'],
    [{ operatingSummary: {} }, 'operatingSummary ska vara en lista'],
    [{ operatingSummary: [{ enhet: 'LKDATA' }] }, 'operatingSummary, rad 1: nyckeln ”enhet” finns inte'],
    [{ operatingSummary: [{ deviationYear: 5 }] }, 'nyckeln ”deviationYear” finns inte'],
    [{ operatingSummary: [{ unit: null }] }, 'unit ska vara en text eller ett tal'],
    [{ events: [{ ordning: 1 }] }, 'events, rad 1: nyckeln ”ordning” finns inte'],
    [{ volumes: [{ change: 5 }] }, 'nyckeln ”change” finns inte'],
    [{ settings: { år: 2021 } }, 'nyckeln ”år” finns inte'],
  ])('refuses %j and says where it is wrong', (value, sentence) => {
    const read = readData(value);
    expect(read.ok).toBe(false);
    expect(read.ok ? [] : read.problems.join(' ')).toContain(sentence);
  });

  it('refuses a text that no cell holds, before Excel would cut it, and says how long it is', () => {
    const long = 'x'.repeat(32_768);
    const whole = { texts: [{ section: 'Uppdrag', text: long.slice(1) }] };
    expect(readData(whole)).toEqual({ ok: true, data: whole });
    expect(readData({ texts: [{ section: 'Uppdrag', text: long }] })).toEqual({
      ok: false,
      problems: [
        'texts, rad 1: text har 32\u00A0768 tecken, men en cell rymmer 32\u00A0767. Dela texten på flera rader med samma section.',
      ],
    });
    expect(readData({ goals: [{ goal: 'God service', reason: long }] })).toEqual({
      ok: false,
      problems: [
        'goals, rad 1: reason har 32\u00A0768 tecken, men en cell rymmer 32\u00A0767. Korta texten.',
      ],
    });
  });
});
