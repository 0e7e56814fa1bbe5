import { describe, expect, it } from 'vitest';
import { readLifetime } from '../../../../src/importer/values/durations.ts';

const toldOf = (sentence: string, goesOn = false) => {
  const told = readLifetime(sentence, goesOn);
  return told !== null && typeof told === 'object' ? told.months : told;
};

describe('how long the group lasts', () => {
  it.each<[number, string]>([
    [18, 'Lifetime: 18 months'],
    [12, 'The life-time of the group is one year.'],
    [24, 'The life span is 2 years'],
    [12, 'The duration of the focus group is a year.'],
    [9, 'The group was established for an initial 9 months.'],
    [12, 'The group was set up by SG13 for a first period of twelve (12) months.'],
    [24, 'The group has a lifetime of 2 (two) years.'],
    [24, 'It was established by SG13 for 2 (two) years.'],
    [18, 'It was created in May 2018 for a term of a year and a half.'],
    [18, 'The lifetime is one and a half years.'],
    [30, 'The lifetime is two years and a half.'],
    [18, 'The lifetime is 1.5 years, as of 2018.'],
    [30, 'The lifetime is 2,5 years.'],
    [1, 'It was established for a 1-month period, and met.'],
    [24, 'The mandate of a two year group: 24 months.'],
    [24, 'The lifetime is set to 2 years.'],
    [24, 'Under its terms of reference the Focus Group will operate for two years.'],
    [18, 'Lifetime - 18 months'],
    [24, 'The lifetime of 12 months was extended to 24 months.'],
    [18, 'The lifetime is one year, extendable, and was extended to 18 months.'],
    [24, 'The lifetime was prolonged to a total of two years.'],
    [12, 'The lifetime is one year, extendable.'],
    [12, 'The lifetime is 12 months; an extension is allowed up to 18 months.'],
    [12, 'The lifetime is 12 months, and the group requests an extension to 18 months.'],
    [12, 'The lifetime is 12 months; SG13 was asked to prolong it to 18 months.'],
    [12, 'The lifetime is 12 months, which might be extended to 18 months.'],
    [12, 'The lifetime of 12 months was not extended to 18 months.'],
    [12, 'The lifetime is 12 months from the first meeting (extension to 18 months under consideration).'],
    [12, 'The lifetime is 12 months (an extension to 18 months proposed).'],
    [18, 'The lifetime is 12 months (extended to 18 months as proposed).'],
    [12, 'The lifetime is 12 months (one year).'],
    [12, 'The lifetime is 12 months unless renewed.'],
    [12, 'During its lifetime of 12 months it met.'],
    [12, 'The lifetime is 12 months; a 9-month extension is requested.'],
  ])('is %d months where a report says “%s”', (months, sentence) => {
    expect(toldOf(sentence)).toBe(months);
  });

  it.each([
    'The lifetime is 12 to 18 months.',
    'The lifetime is between one and two years.',
    'The lifetime is 12 or 18 months.',
    'The lifetime is 12+6 months.',
    'The lifetime is 12 + 6 months.',
    'Lifetime: 1+1 years',
    'Lifetime: 1 year + 1 year',
    'The lifetime is one year plus one year.',
    'The lifetime is two (3) years.',
    'The lifetime is not 12 months.',
    'The lifetime is one year, then 18 months.',
    'The lifetime was extended by 6 months.',
    'The lifetime was extended from 12 months to 18 months.',
    'The lifetime is 1.3 years, as of 2018.',
    'The lifetime ends on 4 May 2019.',
    'The lifetime is one year, extendable; SG13 has extended it until May 2020.',
    'The lifetime was 12 months and was renewed twice, each time for one year.',
    'The lifetime of the group is initially two years, but currently until 30 June 2023.',
    'Lifetime: initially two years; currently until 30 June 2023',
  ])('cannot be told from “%s”', (sentence) => {
    expect(toldOf(sentence)).toBe('unclear');
  });

  it.each([
    'The remaining lifetime is 6 months.',
    'The rest of its lifetime is 3 months.',
    'The lifetime expires in 3 months.',
    'The lifetime ends within about 3 months.',
    'The lifetime runs out after 3 months.',
    'Of its lifetime 3 months remain.',
    'Of the lifetime, 3 months are left.',
  ])('is not what “%s” says of its rest', (sentence) => {
    expect(toldOf(sentence)).toBe('remaining');
  });

  it.each([
    'The group was established and works for two years.',
    'The group has met for 12 months.',
    'The lifetime of tea is long.',
    'The lifetime is zero months.',
    'The group was set up, and it met for 2 years.',
    'It was extended to 24 months.',
    'The mandate of the group has 12 months.',
    'During its lifetime FG TK sent 24 statements.',
    'Over the whole lifetime of the group 12 meetings were held in two years.',
  ])('is not told by “%s”', (sentence) => {
    expect(toldOf(sentence)).toBeNull();
  });

  it('may be told by a sentence that goes on from one about it', () => {
    expect(toldOf('It was extended to 24 months.', true)).toBe(24);
    expect(toldOf('It has been renewed once.', true)).toBe('unclear');
    expect(toldOf('It has met for 24 months.', true)).toBeNull();
  });

  it.each([
    'A 9-month extension of the lifetime (to December 2011) is requested.',
    'One year extension of the lifetime is proposed.',
  ])('is not told where all of it is an extension that is asked for: “%s”', (sentence) => {
    expect(toldOf(sentence)).toBeNull();
  });
});

describe('a lifetime in other plain words', () => {
  it.each<[ReturnType<typeof toldOf>, string]>([
    [24, 'The Focus Group will operate for 24 months.'],
    [24, 'FG TK shall run for two years after its first meeting.'],
    [24, 'According to its ToR, FG-TK shall run for two (2) years.'],
    [null, 'The working group will operate for 6 months.'],
    [null, 'FG TK will run two pilots for six months.'],
    [null, 'The Focus Group will run a pilot for six months.'],
    ['unclear', 'SG5 extended the lifetime of FG TK by nine months, to a total of 21 months.'],
    [30, 'Lifetime: 30 months (extended from 18 months)'],
    ['unclear', 'Lifetime: 18 months (extended from 30 months)'],
    ['unclear', 'The lifetime of 12 months was extended from 12 months until May 2019.'],
    ['unclear', 'The lifetime was extended from 18 months by 6 months.'],
    ['unclear', 'The lifetime was extended by 6 months to 18 months and by 3 months to 21 months.'],
  ])('is %s: “%s”', (months, sentence) => {
    expect(toldOf(sentence)).toBe(months);
  });
});
