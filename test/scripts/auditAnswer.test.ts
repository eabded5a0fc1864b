import { auditAnswer } from '../../scripts/auditPackages/auditAnswer';

describe('what npm answers about known vulnerabilities', () => {
  it('is none only when it has counted none', () => {
    const clean = { auditReportVersion: 2, vulnerabilities: {}, metadata: { vulnerabilities: { total: 0 } } };
    expect(auditAnswer(JSON.stringify(clean))).toEqual({ status: 0, sentence: 'no known vulnerability' });
  });

  it('names each package, with its versions and how grave it is', () => {
    const found = {
      vulnerabilities: { tuna: { severity: 'high', range: '<2.0.0' } },
      metadata: { vulnerabilities: { high: 1, total: 1 } },
    };
    expect(auditAnswer(JSON.stringify(found))).toEqual({
      status: 1,
      sentence: '1 known: tuna <2.0.0 (high)',
    });
  });

  it.each([
    [
      'a registry without audit',
      '{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":""}}',
    ],
    ['a registry that is not there', '{"error":{"code":"ENOTFOUND","summary":"request failed"}}'],
    ['an answer of another form', '{"advisories":{}}'],
    ['an error beside a count', '{"error":{},"metadata":{"vulnerabilities":{"total":0}}}'],
    ['nothing', ''],
    ['no object', 'null'],
  ])('is no answer from %s', (_what, text) => {
    const { status, sentence } = auditAnswer(text);
    expect(status).toBe(2);
    expect(sentence).toMatch(/^could not be done: /u);
  });

  it('says what the registry said', () => {
    expect(auditAnswer('{"message":"405 Method Not Allowed","error":{"summary":""}}').sentence).toBe(
      'could not be done: the registry has no audit to offer (405 Method Not Allowed)',
    );
  });
});
