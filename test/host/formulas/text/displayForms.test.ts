import { toDisplayForm } from '../../../../src/host/formulas/text/displayForm';
import { displayForms } from '../../../../src/host/formulas/text/displayForms';

const formula = 'ROUND(Tab[[#This Row],[Prognos helår]]-Tab[[#This Row],[Budget]],1)';

describe('the formulas of cells that are read together', () => {
  it('are taken apart once for each text, however many cells have it', () => {
    const work = jest.fn(toDisplayForm);
    const forms = displayForms(work);
    const shown = Array.from({ length: 10_000 }, () => forms(formula, 'Tab'));
    expect(new Set(shown)).toEqual(new Set(['=ROUND([@[Prognos helår]]-[@Budget],1)']));
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('are shown otherwise in the table itself than beside it', () => {
    const forms = displayForms();
    expect(forms(formula, 'Tab')).toBe('=ROUND([@[Prognos helår]]-[@Budget],1)');
    expect(forms(formula, undefined)).toBe('=ROUND(Tab[@[Prognos helår]]-Tab[@Budget],1)');
  });
});
