import { describe, expect, it } from 'vitest';
import {
  findAllDays,
  findDays,
  impossibleDaysIn,
  unclearDaysIn,
} from '../../../../src/importer/values/dates.ts';
import { findDayOrMonth, findMonth } from '../../../../src/importer/values/months.ts';

describe('the days of a meeting', () => {
  it.each([
    ['17-19 October 2017', '2017-10-17', '2017-10-19'],
    ['17–19 October 2017', '2017-10-17', '2017-10-19'],
    ['17 — 19 October 2017', '2017-10-17', '2017-10-19'],
    ['17\u00a0−\u00a019\u00a0October\u00a02017', '2017-10-17', '2017-10-19'],
    ['17 to 19 October 2017', '2017-10-17', '2017-10-19'],
    ['17 till 19 October 2017', '2017-10-17', '2017-10-19'],
    ['from 17th to the 19th of October 2017', '2017-10-17', '2017-10-19'],
    ['29th of September through the 1st of October 2017', '2017-09-29', '2017-10-01'],
    ['the 19th of October 2017', '2017-10-19', '2017-10-19'],
    ['17 and 18 October 2017', '2017-10-17', '2017-10-18'],
    ['17/19 October 2017', '2017-10-17', '2017-10-19'],
    ['17, 18 and 19 October 2017', '2017-10-17', '2017-10-19'],
    ['17-19 and 20-21 October 2017', '2017-10-17', '2017-10-21'],
    ['7-8 and 9 June 2021', '2021-06-07', '2021-06-09'],
    ['7-8 and 10 June 2021', '2021-06-07', '2021-06-10'],
    ['7-8 and 10-11 June 2021', '2021-06-07', '2021-06-11'],
    ['17, 18, 19 October 2017', '2017-10-17', '2017-10-19'],
    ['29 November/1 December 2019', '2019-11-29', '2019-12-01'],
    ['17th-19th Oct. 2017', '2017-10-17', '2017-10-19'],
    ['29 November - 1 December 2019', '2019-11-29', '2019-12-01'],
    ['27 December 2022 - 2 January 2023', '2022-12-27', '2023-01-02'],
    ['27 December - 2 January 2023', '2022-12-27', '2023-01-02'],
    ['9 March 2022', '2022-03-09', '2022-03-09'],
    ['Wednesday, 9 March 2022', '2022-03-09', '2022-03-09'],
    ['Wed 9 March 2022', '2022-03-09', '2022-03-09'],
    ['Mon-Wed, 6-8 Dec 2021', '2021-12-06', '2021-12-08'],
    ['Tues. 17 – Thurs. 19 October 2017', '2017-10-17', '2017-10-19'],
    ['October 17-19, 2017', '2017-10-17', '2017-10-19'],
    ['October 17 – November 2, 2017', '2017-10-17', '2017-11-02'],
    ['October 17, 2017', '2017-10-17', '2017-10-17'],
    ['2018-02-05', '2018-02-05', '2018-02-05'],
    ['2018-02-05 – 2018-02-07', '2018-02-05', '2018-02-07'],
    ['2018-02-05/2018-02-07', '2018-02-05', '2018-02-07'],
    ['5.2.2018', '2018-02-05', '2018-02-05'],
    ['7-8.9.2022', '2022-09-07', '2022-09-08'],
    ['10–12.05.2021', '2021-05-10', '2021-05-12'],
    ['7. - 8.9.2022', '2022-09-07', '2022-09-08'],
    ['7 and 8.9.2022', '2022-09-07', '2022-09-08'],
    ['30.9.-1.10.2022', '2022-09-30', '2022-10-01'],
    ['30.12 - 2.1.2023', '2022-12-30', '2023-01-02'],
    ['7.9.2022 – 8.9.2022', '2022-09-07', '2022-09-08'],
    ['17-18/04/2012', '2012-04-17', '2012-04-18'],
    ['3 – 4/5/2012', '2012-05-03', '2012-05-04'],
    ['11/11/2024 - 13/11/2024', '2024-11-11', '2024-11-13'],
    ['29/11/2024 – 2/12/2024', '2024-11-29', '2024-12-02'],
    ['2021/04/12', '2021-04-12', '2021-04-12'],
    ['2021/04/12-14', '2021-04-12', '2021-04-14'],
    ['2012-11-20/22 (tbc by ITU)', '2012-11-20', '2012-11-22'],
    ['2012-11-20/22 in Oslo', '2012-11-20', '2012-11-22'],
    ['2012-11-20 to 22 (9 remote)', '2012-11-20', '2012-11-22'],
    ['2012-11-20 - 22, 9 remote', '2012-11-20', '2012-11-22'],
    ['2021/04/29 – 2021/05/02', '2021-04-29', '2021-05-02'],
    ['29 February 2020', '2020-02-29', '2020-02-29'],
  ])('are read from “%s”', (words, firstDay, lastDay) => {
    const days = { firstDay, lastDay, precision: 'days' };
    expect(findDays(words)?.days).toEqual(days);
    expect(findDays(`Geneva, ${words}.`)?.days).toEqual(days);
  });

  it.each([
    ['week of 17-21 September 2018', '2018-09-17', '2018-09-21'],
    ['week commencing 17 September 2018', '2018-09-17', '2018-09-23'],
    ['w/c 17 September 2018', '2018-09-17', '2018-09-23'],
    ['the week from 17 to 21 September 2018', '2018-09-17', '2018-09-21'],
    // Of the week of one day no more is known than Monday to Sunday.
    ['week of 19 September 2018', '2018-09-17', '2018-09-23'],
    ['week of 19.09.2018', '2018-09-17', '2018-09-23'],
    ['week of 17.-21.9.2018', '2018-09-17', '2018-09-21'],
  ])('are those of a week in “%s”', (words, firstDay, lastDay) => {
    expect(findDays(words)?.days).toEqual({ firstDay, lastDay, precision: 'week' });
  });

  it.each([
    '31 February 2018',
    '30-32 May 2018',
    '19-17 October 2017',
    '5, 9 and 20 October 2017',
    '5-9 and 19-20 October 2017',
    '5-9 and 19 October 2017',
    '12-10.5.2021',
    '7 and 20.9.2022',
    '1-10-12.05.2021',
    '28-30 May',
    '17/10/2017',
    '05/06/2017',
    '03/04/2012',
    '18-17/04/2012',
    '12/17-18/04/2012',
    '05/06/2017 - 07/06/2017',
    '11/13/2024 - 11/15/2024',
    'https://example.org/2021/04/12/news',
    '17-18/13/2012',
    '17-18/04/2012/5',
    'May 2018',
    '2018-13-01',
    '17 October 20178',
    'version 1.2.2018.3',
    'D1-3 May2018',
    '5 Brumaire 2018',
    '',
  ])('are not guessed from “%s”', (words) => {
    expect(findDays(words)).toBeNull();
  });

  it.each([
    '10 and 14 October 2014',
    '10 & 14 October 2014',
    '10, 14 October 2014',
    'October 10 and 14, 2014',
    '5, 9 and 20 October 2017',
    '5-9 and 19-20 October 2017',
    '5-9 and 19 October 2017',
    '7 and 20.9.2022',
    '1 July – 31 December 2022',
    'July 1 - December 31, 2022',
    '2022-07-01 - 2022-12-31',
    '1.7.2022 - 31.12.2022',
    '1 July 2021 to 31 December 2022',
  ])('can be, though which they are is in doubt: “%s”', (words) => {
    const text = `Geneva, ${words}.`;
    expect(findDays(text)).toBeNull();
    expect(impossibleDaysIn(text)).toEqual([]);
    expect(unclearDaysIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([words]);
  });

  it('are no number that is called something else', () => {
    expect(findDays('Question 3, 5 October 2017')?.days).toMatchObject({ firstDay: '2017-10-05' });
    expect(unclearDaysIn('Question 3, 5 October 2017')).toEqual([]);
    expect(unclearDaysIn('3rd, 6-7 September 2018')).toEqual([]);
    expect(unclearDaysIn('on 3, 5 October 2017')).toHaveLength(1);
  });

  it('are in doubt where the last of them may be a number of people', () => {
    const words = 'Geneva, 2012-11-20 - 22 (9 remote)';
    expect(findDays(words)).toBeNull();
    expect(unclearDaysIn(words)).toHaveLength(1);
  });

  it.each([
    'between 4 May 2020 and 6 June 2021',
    'between the 4 May 2020 and 6 June 2020',
    'between 4 May and 6 June 2020',
  ])('are no ends of a time: “%s”', (words) => {
    expect(findDays(words)).toBeNull();
    expect(unclearDaysIn(words)).toHaveLength(1);
  });

  it('are all those between two of one month', () => {
    expect(findDays('between 4 and 6 May 2020')?.days).toMatchObject({
      firstDay: '2020-05-04',
      lastDay: '2020-05-06',
    });
  });

  it.each(['30 to 1 December 2022', '31 April and 4 May 2022', '1 June to 31 November 2022'])(
    'cannot be: “%s”',
    (words) => expect(impossibleDaysIn(words)).toHaveLength(1),
  );

  it('are told apart where a sentence names several meetings', () => {
    const text = 'in Geneva on 17-19 October 2017, in Bern on 5 February 2018 and 9 March 2018';
    expect(findAllDays(text).map(({ days }) => days.firstDay)).toEqual([
      '2017-10-17',
      '2018-02-05',
      '2018-03-09',
    ]);
  });

  it('stand where the words stand', () => {
    const found = findDays('Geneva, 17-19 October 2017 (TBC)');
    expect('Geneva, 17-19 October 2017 (TBC)'.slice(found?.start, found?.end)).toBe('17-19 October 2017');
  });
});

describe('a month', () => {
  it.each([
    ['in May 2017', '2017-05'],
    ['in Sept. 2017', '2017-09'],
    ['in 2017-05', '2017-05'],
    ['May, 2017', '2017-05'],
  ])('is read from “%s”', (words, month) => {
    expect(findMonth(words)?.month).toBe(month);
  });

  it('stands for days that are not one, and a single day stands for itself', () => {
    expect(findDayOrMonth('at its meeting of 6-17 November 2017')?.date).toBe('2017-11');
    expect(findDayOrMonth('on 6 November 2017')?.date).toBe('2017-11-06');
    expect(findDayOrMonth('from 30 November to 2 December 2017')).toBeNull();
  });
});
