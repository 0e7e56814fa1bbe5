import { describe, expect, it } from 'vitest';
import { readListedDeliverable } from '../../../../src/importer/values/listedDeliverable.ts';

describe('a deliverable in a list', () => {
  it.each<[string, string, Record<string, string>]>([
    ['D1.1: Kettle codes (status: completed)', 'Kettle codes', { Status: 'completed' }],
    [
      'D1.1 Kettle codes (status: ongoing, due June 2023)',
      'Kettle codes',
      { Status: 'ongoing', Due: 'June 2023' },
    ],
    ['D1.1 Kettle codes – due November 2022', 'Kettle codes', { Due: 'November 2022' }],
    ['D1.1 Kettle codes, due November 2022.', 'Kettle codes', { Due: 'November 2022' }],
    ['D1.1 Kettle codes [in progress];', 'Kettle codes', { Status: 'in progress' }],
    ['D1.1 Kettle codes; approved in May 2021', 'Kettle codes', { Status: 'approved in May 2021' }],
    ['D1.1 Kettle codes. Editor: Ann Roe', 'Kettle codes', { Editor: 'Ann Roe' }],
    [
      'D1.1 Kettle codes – editor: Ann Roe (Acme, Norway)',
      'Kettle codes',
      { Editor: 'Ann Roe (Acme, Norway)' },
    ],
    ['D1.1 Kettle codes; editor: Ann Roe (Acme)', 'Kettle codes', { Editor: 'Ann Roe (Acme)' }],
    ['D1.1 Kettle codes – tea and cups (TC)', 'Kettle codes – tea and cups (TC)', {}],
    ['D1.1 Kettle codes (draft)', 'Kettle codes', { Status: 'draft' }],
    [
      'D1.1 Kettle codes (KC) – completed in July 2021',
      'Kettle codes (KC)',
      { Status: 'completed in July 2021' },
    ],
    ['D1.1 Kettle codes – approved, June 2019', 'Kettle codes', { Status: 'approved, June 2019' }],
    [
      'D1.1 Kettle codes – in progress, expected April 2016',
      'Kettle codes',
      { Status: 'in progress', Expected: 'April 2016' },
    ],
    ['D1.1 Kettle codes (on hold)', 'Kettle codes', { Status: 'on hold' }],
    ['D1.1 Kettle codes – stable draft', 'Kettle codes', { Status: 'stable draft' }],
    [
      'D1.1 Kettle codes – agreed at the 4th meeting',
      'Kettle codes',
      { Status: 'agreed at the 4th meeting' },
    ],
    ['D1.1 Kettle codes – stopped', 'Kettle codes', { Status: 'stopped' }],
    ['D1.1 Kettle codes (ready)', 'Kettle codes', { Status: 'ready' }],
    ['D1.1 Kettle codes (final)', 'Kettle codes', { Status: 'final' }],
    ['D1.1 Kettle codes (stable draft)', 'Kettle codes', { Status: 'stable draft' }],
    ['D1.1 Kettle codes, final report', 'Kettle codes, final report', {}],
    ['D1.1 “Kettle codes” (draft)', 'Kettle codes', { Status: 'draft' }],
    ['D1.1 The “kettle” and the “cup”', 'The “kettle” and the “cup”', {}],
    ['D1.1 Kettle codes (80 %)', 'Kettle codes', { Progress: '80 %' }],
    ['D1.1 Kettle codes - 50%', 'Kettle codes', { Progress: '50%' }],
    ['D1.1 Kettle codes (at 60% complete)', 'Kettle codes', { Progress: 'at 60% complete' }],
    ['D1.1 Kettle codes – finished', 'Kettle codes', { Status: 'finished' }],
    ['D1.1 Kettles (50% tea)', 'Kettles (50% tea)', {}],
    ['D1.1, Kettle codes;', 'Kettle codes', {}],
  ])('keeps apart what stands behind its title: “%s”', (words, title, extra) => {
    expect(readListedDeliverable(words)).toEqual({ code: 'D1.1', title, extra, group: null, unclear: null });
  });

  it.each([
    ['D1.1 Kettle codes (WG1)', {}],
    ['D1.1 Kettle codes (WG1) – completed', { Status: 'completed' }],
    ['D1.1 Kettle codes (Working Group 1): completed', { Status: 'completed' }],
    ['D1.1 Kettle codes (WG1, completed)', { Status: 'completed' }],
  ])('names its working group: “%s”', (words, extra) => {
    expect(readListedDeliverable(words)).toMatchObject({ title: 'Kettle codes', group: '1', extra });
  });

  it.each([
    'Kettle codes (KC)',
    'Kettle codes – tea, cups and pots',
    'Kettle codes (due diligence)',
    'Planned kettles',
    'Kettles, pots and their status',
    'Kettles (third edition)',
  ])('has all of its title where that ends in words of its own: “%s”', (title) => {
    expect(readListedDeliverable(`D1.1 ${title}`)).toMatchObject({ title, extra: {}, unclear: null });
  });

  it.each([
    ['Kettle codes – draft', 'draft'],
    ['Kettle codes – agreed at the 4th meeting of SG5', 'agreed at the 4th meeting of SG5'],
    ['Kettle codes (WG1 and WG2)', 'WG1 and WG2'],
    ['Kettle codes (status: see below: now)', 'status: see below: now'],
    ['Kettle codes (completed; approved)', 'completed; approved'],
  ])('has all of its title where it cannot be told where that ends: “%s”', (title, unclear) => {
    const told = { title, extra: {}, group: null, unclear };
    expect(readListedDeliverable(`D1.1 ${title}`)).toMatchObject(told);
  });

  it.each(['D1.1 was completed in June 2021.', 'D1.1, Kettle codes, was agreed.', 'D1.1, D1.2 Kettle codes'])(
    'is none where a sentence tells of it: “%s”',
    (words) => {
      expect(readListedDeliverable(words)).toBeNull();
    },
  );
});

it.each(['D1.1 (WG2): Cups', 'D1.1 (WG2) Cups', 'D1.1 [WG2] – Cups'])(
  'A deliverable in a list may name its group between code and title: “%s”',
  (text) => {
    expect(readListedDeliverable(text)).toMatchObject({
      code: 'D1.1',
      title: 'Cups',
      group: '2',
      unclear: null,
    });
  },
);
