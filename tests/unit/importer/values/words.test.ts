import { describe, expect, it } from 'vitest';
import { bodiesOf } from '../../../../src/importer/values/bodies.ts';
import { findDays } from '../../../../src/importer/values/dates.ts';
import { readLifetime } from '../../../../src/importer/values/durations.ts';
import { figuresIn } from '../../../../src/importer/values/figures.ts';
import { namesIn } from '../../../../src/importer/values/lists.ts';
import { placeInProse } from '../../../../src/importer/values/places.ts';
import { sentencesOf } from '../../../../src/importer/values/sentences.ts';

describe('the lifetime', () => {
  it.each([
    ['FG TK has a lifetime of 18 months from its first meeting.', 18],
    ['Its lifetime is one year.', 12],
    ['The lifetime of the group is 2 years.', 24],
    ['The lifetime is one and a half years.', 18],
    ['It has an 18-month lifetime.', 18],
    ['It has a lifetime of eighteen (18) months.', 18],
    ['The lifetime of one year was extended to 24 months.', 24],
    ['TSAG extended the lifetime by six months, to a total of 24 months.', 'unclear'],
    ['Its lifetime was extended by 6 months.', 'unclear'],
    ['Its lifetime was extended until March 2020.', 'unclear'],
    ['The lifetime is 12 to 18 months.', 'unclear'],
    ['The lifetime of the Focus Group is not 12 months.', 'unclear'],
    ['The lifetime of the group is 18 months and may be extended.', 18],
    ['The lifetime is 18 months, which may be extended by 6 months.', 18],
    ['The lifetime is 18 months, extendable to 24 months.', 18],
    ['The lifetime of the group was not extended to 24 months.', null],
    ['It will report in 3 months.', null],
    ['The group plans to extend its lifetime by one year.', null],
  ])('“%s” gives %s', (sentence, months) => {
    expect(readLifetime(sentence)).toEqual(typeof months === 'number' ? { months } : months);
  });
});

describe('bodies', () => {
  it.each<[string, string[]]>([
    [
      'other ITU-T Focus Groups (DPM, DFC), ITU-T Study Groups (2, 11) and external bodies (ISO/TC 307, Acme Forum)',
      ['FG DPM', 'FG DFC', 'SG2', 'SG11', 'ISO/TC 307', 'Acme Forum'],
    ],
    ['Study Groups 2, 11 and 13', ['SG2', 'SG11', 'SG13']],
    ['SG 2 and 13, and ITU-T SG16', ['SG2', 'SG13', 'SG16']],
    ['ITU-T Study Group 20 and FG DPM', ['SG20', 'FG DPM']],
    ['the World Kettle Organization (WKO)', ['World Kettle Organization (WKO)']],
    ['ITU-D SG1', ['ITU-D SG1']],
    ['Ministry of Tea and Trade', ['Ministry of Tea and Trade']],
    [
      'ETSI, the Ministry of Tea, Milk and Trade of Norway, ISO',
      ['ETSI', 'Ministry of Tea, Milk and Trade of Norway', 'ISO'],
    ],
  ])('“%s” names them', (words, names) => {
    expect(bodiesOf(namesIn(words)).bodies.map(({ name }) => name)).toEqual(names);
  });

  it.each<[string, string[], string[]]>([
    ['Study Groups 2, 3 (2 statements), 5 to 9', ['SG2', 'SG3'], ['5 to 9']],
    ['Study Groups 5 to 9, 11 and SG13-SG15', ['SG11'], ['Study Groups 5 to 9', 'SG13-SG15']],
    ['Study Groups (2, 5-9, 11), Acme', ['SG2', 'SG11', 'Acme'], ['5-9']],
    ['Acme, 7 and 3GPP', ['Acme', '3GPP'], ['7']],
    ['SG2, 3 (ITU-D)', ['SG2'], ['3 (ITU-D)']],
  ])('of “%s”, a number or a range names none without doubt', (words, names, unclear) => {
    const read = bodiesOf(namesIn(words));
    expect(read.bodies.map(({ name }) => name)).toEqual(names);
    expect(read.unclear).toEqual(unclear);
  });

  it('are of three kinds', () => {
    expect(bodiesOf(namesIn('SG2, FG DPM, Acme')).bodies.map(({ kind }) => kind)).toEqual([
      'itu-t-study-group',
      'itu-t-focus-group',
      'external',
    ]);
  });
});

describe('names in a row', () => {
  it.each([
    ['A, B, C', ['A', 'B', 'C']],
    ['A and B', ['A', 'B']],
    ['A, B, and C (D, E)', ['A', 'B', 'C (D, E)']],
    ['Academy of Lamps and Light', ['Academy of Lamps and Light']],
  ])('“%s” are told apart', (words, names) => {
    expect(namesIn(words)).toEqual(names);
  });
});

describe('a place told in a sentence', () => {
  it.each([
    ['It met on 4-5 June 2019 in Lima, Peru, with joy.', 'Lima, Peru'],
    ['It met in Lima, Peru, on 4-5 June 2019.', 'Lima, Peru'],
    ['It met in Geneva (4-5 June 2019).', 'Geneva'],
    ['Geneva, 4-5 June 2019: 12 inputs', 'Geneva'],
    ['It met on 4 June 2019 in Geneva, FG TK being there.', 'Geneva'],
    ['It met on 4 June 2019 in Port of Spain, Trinidad and Tobago.', 'Port of Spain, Trinidad and Tobago'],
    ['It met online on 4 June 2019.', 'online'],
    ['It met from 4 to 6 June 2019 in Seoul, Korea (Rep. of).', 'Seoul, Korea (Rep. of)'],
    ['The Focus Group met on 4 June 2019.', null],
    ['It met on 4 June 2019 in Rome or Paris.', null],
    ['It met in Rome or Paris on 4 June 2019.', null],
    ['It met on 4 June 2019, not in Rome.', null],
  ])('“%s”', (text, place) => {
    expect(placeInProse(text, findDays(text) ?? { start: 0, end: 0 })).toBe(place);
  });
});

describe('the figures of a sentence', () => {
  it('are told by the words after them', () => {
    const figures = figuresIn(
      'It saw 39 input documents, seven outputs and over 80 participants, 24 of them remotely.',
    );
    expect(figures).toEqual({
      inputDocuments: { status: 'stated', value: 39 },
      outputDocuments: { status: 'stated', value: 7 },
      totalParticipants: { status: 'approximate', value: 80 },
      remoteParticipants: { status: 'stated', value: 24 },
    });
  });

  it('are unclear where they are told twice', () => {
    expect(figuresIn('30 participants on Monday, 40 participants on Tuesday')).toEqual({
      totalParticipants: { status: 'unclear' },
    });
  });
});

describe('sentences', () => {
  it.each([
    ['One here. Two there.', 2],
    ['Mr. Berg met Dr. Lund of Acme Inc. in St. Gallen.', 1],
    ['A. Berg spoke, e.g. About kettles.', 1],
    ['It ended (at last). TC 307 began.', 2],
    ['Version 1.1 of D1.1 is out', 1],
  ])('“%s” is told apart', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
    expect(sentencesOf(text).join(' ')).toBe(text);
  });
});
