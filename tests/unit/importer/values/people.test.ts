import { describe, expect, it } from 'vitest';
import { isCountry } from '../../../../src/importer/values/countries.ts';
import { officesOfItem } from '../../../../src/importer/values/officeLabels.ts';
import { appointedIn, officesIn, roleIn } from '../../../../src/importer/values/offices.ts';
import { readPerson } from '../../../../src/importer/values/people.ts';
import { splitPeople } from '../../../../src/importer/values/severalPeople.ts';

describe('a person', () => {
  it.each<[string, string, string | null, string | null, boolean]>([
    ['Ada Berg (Acme, Norway)', 'Ada Berg', 'Acme', 'Norway', false],
    ['Ada Berg (Acme, Norway) (a.i.)', 'Ada Berg', 'Acme', 'Norway', true],
    ['Ada Berg (a.i.), Acme, Norway', 'Ada Berg', 'Acme', 'Norway', true],
    ['Acting: Ada Berg (Acme, Norway)', 'Ada Berg', 'Acme', 'Norway', true],
    ['Ada Berg (Acme, Norway), ad interim', 'Ada Berg', 'Acme', 'Norway', true],
    ['Ada Berg, Acting Guild, Norway', 'Ada Berg', 'Acting Guild', 'Norway', false],
    ['Ada Berg (Interim Lab, Norway) (acting)', 'Ada Berg', 'Interim Lab', 'Norway', true],
    ['Ada Berg, acting, Acme, Norway', 'Ada Berg', 'Acme', 'Norway', true],
    ['Ada Berg, Acme, Norway; and', 'Ada Berg', 'Acme', 'Norway', false],
    ['Ada Berg, Acme, Norway.', 'Ada Berg', 'Acme', 'Norway', false],
    [
      'Li Na, Academy of Lamps and Light (ALL), China',
      'Li Na',
      'Academy of Lamps and Light (ALL)',
      'China',
      false,
    ],
    ['Li Na (Academy of Lamps (AL), China)', 'Li Na', 'Academy of Lamps (AL)', 'China', false],
    ['Bae Ji-won, Han Lab, Korea (Rep. of)', 'Bae Ji-won', 'Han Lab', 'Korea (Rep. of)', false],
    ['Bae Ji-won (Han Lab, Korea, Republic of)', 'Bae Ji-won', 'Han Lab', 'Korea, Republic of', false],
    ['Seán O’Dowd (Acme, Ireland)', 'Seán O’Dowd', 'Acme', 'Ireland', false],
    ['Ada Berg – Acme, Norway', 'Ada Berg', 'Acme', 'Norway', false],
    ['Mr. Jan Novák (Acme)', 'Jan Novák', 'Acme', null, false],
    ['Ada Berg (Norway)', 'Ada Berg', null, 'Norway', false],
    ['Ada Berg (United Nations)', 'Ada Berg', 'United Nations', null, false],
    ['Ada Berg', 'Ada Berg', null, null, false],
    ['Ada Berg (Norway, Acme)', 'Ada Berg', 'Acme', 'Norway', false],
    ['Ada Berg, Korea, Rep. of, Acme, Ltd', 'Ada Berg', 'Acme, Ltd', 'Korea, Rep. of', false],
    ['Ada Berg (Norway, Oman)', 'Ada Berg', 'Norway', 'Oman', false],
    ['Ada Berg (Acme Norway, Oslo)', 'Ada Berg', 'Acme Norway, Oslo', null, false],
    // Without a known country at the end, all of it is the affiliation.
    ['Ada Berg (Acme, Ltd)', 'Ada Berg', 'Acme, Ltd', null, false],
    [
      'Ada Berg (Institute of Tides, Dept. of Gauges)',
      'Ada Berg',
      'Institute of Tides, Dept. of Gauges',
      null,
      false,
    ],
  ])('is read from “%s”', (words, name, affiliation, country, interim) => {
    expect(readPerson(words)).toEqual({ name, affiliation, country, interim });
  });

  it.each(['', '-', '(Acme, Norway)', '2 experts', 'D1.1'])('is not seen in “%s”', (words) => {
    expect(readPerson(words)).toBeNull();
  });

  it('is told from the next one only where brackets end each', () => {
    expect(splitPeople('A Berg (Acme) and B Lund (Bo, Oman), C Ek (Co)')).toHaveLength(3);
    expect(splitPeople('Li Na, Academy (ALL), China')).toHaveLength(1);
  });

  it('is told from where the one before a semicolon is from', () => {
    expect(splitPeople('Ada Berg; Acme, Norway')).toEqual(['Ada Berg, Acme, Norway']);
    expect(splitPeople('Ada Berg; Bo Lund, Norway')).toEqual(['Ada Berg', 'Bo Lund, Norway']);
    expect(splitPeople('Ada Berg, Acme; Lund, Norway')).toEqual(['Ada Berg, Acme', 'Lund, Norway']);
  });
});

describe('a country', () => {
  it.each([
    'China',
    'Russian Federation',
    'United States',
    'USA',
    'UK',
    'the Netherlands',
    'Viet Nam',
    'Türkiye',
    'Turkiye',
    'Côte d’Ivoire',
  ])('%s is known', (name) => {
    expect(isCountry(name)).toBe(true);
  });
  it.each([
    'Republic of the Congo',
    'Republic of Cameroon',
    'Democratic Republic of Timor-Leste',
    "Democratic People's Republic of Korea",
    'Co-operative Republic of Guyana',
    'Republic of the Union of Myanmar',
    'Kingdom of the Netherlands',
    'Grand Duchy of Luxembourg',
    'Federated States of Micronesia',
    'Hashemite Kingdom of Jordan',
    'Argentine Republic',
    'Swiss Confederation',
    'Saint Kitts and Nevis',
    'Saint Vincent and the Grenadines',
    'St Lucia',
    'Holy See',
  ])('“%s” is one by its full name', (name) => {
    expect(isCountry(name)).toBe(true);
  });
  it.each([
    'Acme',
    'Ltd',
    'CN',
    '',
    'Atlantis',
    'United Nations',
    'European Union',
    'Republic of Tea',
    'Bank of the Republic of Korea',
    'Government of the Republic of Korea',
    'University of Ghana',
  ])('“%s” is none', (name) => {
    expect(isCountry(name)).toBe(false);
  });
});

describe('an office', () => {
  it.each([
    ['Chairman', 'chairman'],
    ['Chair', 'chairman'],
    ['Co-Chair', 'chairman'],
    ['Chairperson', 'chairman'],
    ['Vice-Chair', 'vice-chairman'],
    ['Vice Chairmen', 'vice-chairman'],
    ['Deputy Chairwoman', 'vice-chairman'],
  ])('%s is the office of %s', (words, role) => {
    expect(roleIn(words)).toBe(role);
  });

  it.each<[string, string[]]>([
    [
      'Following the appointment by TSAG of Ada Berg (Acme, Norway) as Focus Group Chairman, work began.',
      ['chairman Ada Berg, by TSAG'],
    ],
    [
      'SG13 appointed Ada Berg (Acme, Norway) as Chairman and Bo Lund (Bo, Oman) as Vice-Chairman.',
      ['chairman Ada Berg, by SG13', 'vice-chairman Bo Lund, by SG13'],
    ],
    [
      'Ada Berg (Acme, Norway) was elected as Chair by the first meeting.',
      ['chairman Ada Berg, by first meeting'],
    ],
    ['The Chairman of the Focus Group is Ada Berg (Acme).', ['chairman Ada Berg, by null']],
    [
      'Vice-chairmen: Ada Berg (Acme), Bo Lund (Bo) and Cy Ek (Co)',
      ['vice-chairman Ada Berg, by null', 'vice-chairman Bo Lund, by null', 'vice-chairman Cy Ek, by null'],
    ],
    ['The Chairman of the Focus Group is to be appointed.', []],
  ])('is read from “%s”', (text, offices) => {
    const told = officesIn(text).map(
      ({ role, person, appointedBy }) => `${role} ${person.name}, by ${appointedBy}`,
    );
    expect(told).toEqual(offices);
  });

  it('of an item is its own, or that of the list', () => {
    expect(officesOfItem('Chair: Ada Berg (Acme)', 'vice-chairman', null)[0]?.role).toBe('chairman');
    expect(officesOfItem('Ada Berg (Acme), Vice-Chair', null, null)[0]?.role).toBe('vice-chairman');
    expect(officesOfItem('Ada Berg, Acme', 'vice-chairman', 'TSAG')[0]?.appointedBy).toBe('TSAG');
    expect(officesOfItem('Ada Berg, Acme', null, null)).toEqual([]);
  });

  it('names who appoints in the words of the report', () => {
    expect(
      appointedIn('As agreed, the FG TK kick-off meeting in May 2017 appointed two Vice Chairmen:'),
    ).toBe('FG TK kick-off meeting in May 2017');
    expect(appointedIn('Two vice-chairmen were appointed:')).toBeNull();
    for (const how of ['also', 'subsequently', 'has also', 'then', 're-'])
      expect(appointedIn(`SG13 ${how} appointed two Vice-Chairmen:`.replace('- ', '-')), how).toBe('SG13');
  });
});
