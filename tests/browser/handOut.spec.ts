import { type Figure, knownValue } from '../../src/analysis/figure.ts';
import { addressOf } from '../support/address.ts';
import { longReport } from '../support/longReport.ts';
import { pagesOf } from '../support/pdf.ts';
import { bundledReport } from '../support/report.ts';
import { expect, open, openReport, test } from './guard.ts';

const report = bundledReport();
const count = (figure: Figure): number => knownValue(figure) ?? Number.NaN;

/** Every number and name of the bundled report, as the page writes them. */
const said: string[] = [
  report.focusGroup.acronym,
  report.focusGroup.name,
  'TSAG',
  'May 2017',
  '18 months',
  '17 April 2019',
  ...report.meetings.flatMap((meeting) => [
    meeting.place,
    knownValue(meeting.meetingReport) ?? '',
    ...[
      count(meeting.totalParticipants),
      count(meeting.remoteParticipants),
      count(meeting.totalParticipants) - count(meeting.remoteParticipants),
      count(meeting.inputDocuments),
      count(meeting.outputDocuments),
    ].map(String),
  ]),
  '17–19 October 2017',
  '5–7 February 2018',
  '28–30 May 2018',
  '17–21 September 2018',
  'Moscow, Russia',
  'China',
  ...report.plannedMeetings.flatMap(({ hosts }) => hosts),
  ...report.leadership.flatMap(({ person }) => [person.name, person.affiliation ?? '', person.country ?? '']),
  ...report.workingGroups.flatMap(({ title, leader, deliverables }) => [
    title,
    knownValue(leader)?.name ?? '',
    knownValue(leader)?.affiliation ?? '',
    ...deliverables.flatMap((deliverable) => [deliverable.code, deliverable.title]),
  ]),
  ...report.liaison.statementsSentTo.map(({ name }) => name),
  ...report.liaison.presentationsFrom.map(({ name }) => name),
  'London',
  'TBC',
  'TBD',
  'not stated',
  // No colon begins a line.
  'Deliverables: none listed',
  'summary',
];

test('The hand-out is whole, and says what it was filtered by', async ({ page }) => {
  await test.step('The hand-out holds every number and name on numbered A4 sheets, and nothing that is pressed', async () => {
    await open(page);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = await pagesOf(pdf);
    expect(pages.length).toBeLessThanOrEqual(8);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    const words = pages.join(' ');
    for (const one of said) expect(words).toContain(one.replace(/\s+/g, ' '));
    const [first = ''] = pages;
    expect(first).toContain('Progress report of FG DLT to TSAG');
    expect(first).toMatch(/Printed on \d+ \p{L}+ \d{4} from (http|file)/u);
    pages.forEach((text, index) => {
      expect(text).toContain(`${index + 1} / ${pages.length}`);
    });
    for (const control of ['Show as table', 'Choose WG', 'Sort by several', 'Reset', 'Theme', 'Open report'])
      expect(words).not.toContain(control);
  });

  await test.step('A filtered hand-out says what it was filtered by', async () => {
    await open(page, '#/?wg=1,4&q=policy');
    const words = (await pagesOf(await page.pdf({ preferCSSPageSize: true }))).join(' ');
    expect(words).toContain('2 of 10 deliverables');
    expect(words).toContain('Only WG 1, WG 4 and what matches “policy”.');
  });
});

test('Printed at once, before there is a sign of a reader, it says when and from where, too', async ({
  page,
}) => {
  await page.goto(addressOf());
  await page.waitForFunction(() => {
    const rows = document.querySelector('tr[data-code]');
    return rows !== null && Object.keys(rows).some((key) => key.startsWith('__reactProps'));
  });
  const [first] = await pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(first).toMatch(/Printed on \d+ \p{L}+ \d{4} from (http|file)/u);
});

test('Twelve meetings fit on the sheet as well, charts and facts of all of them', {
  tag: '@wide',
}, async ({ page }) => {
  const long = longReport();
  await open(page);
  await openReport(page, long);
  const words = (await pagesOf(await page.pdf({ preferCSSPageSize: true }))).join(' ');
  for (const meeting of long.meetings) expect(words).toContain(String(count(meeting.totalParticipants)));
  await page.emulateMedia({ media: 'print' });
  // What a sheet of A4 has between its margins.
  await page.setViewportSize({ width: 680, height: 1000 });
  for (const wide of ['#meetings svg:visible', '#meetings table:visible', 'html']) {
    const ends = await page
      .locator(wide)
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left + one.scrollWidth));
    expect(Math.max(...ends), wide).toBeLessThanOrEqual(681);
  }
});
