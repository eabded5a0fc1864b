import { servedFrom } from '../../scripts/build/servedFrom.js';

describe('the address that the add-in is served from', () => {
  it.each([
    ['https://tillagg.example.se', 'https://tillagg.example.se/'],
    ['https://tillagg.example.se/delarsrapport', 'https://tillagg.example.se/delarsrapport/'],
    ['https://localhost:3000/', 'https://localhost:3000/'],
  ])('%s becomes %s', (given, folder) => {
    expect(servedFrom(given)).toBe(folder);
  });

  it.each([
    ['http://tillagg.example.se/', 'HTTPS only'],
    ['tillagg.example.se', 'whole address'],
    ['', 'whole address'],
    ['https://tillagg.example.se/?a=1', 'without ? and #'],
    ['https://tillagg.example.se/#a', 'without ? and #'],
  ])('%s is refused', (given, reason) => {
    expect(() => servedFrom(given)).toThrow(reason);
  });
});
