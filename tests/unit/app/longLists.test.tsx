// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import type { CalendarDay } from '../../../src/domain/calendarDate.ts';
import type { ProgressReport } from '../../../src/domain/progressReport.ts';
import { Corrections } from '../../../src/panels/open-report/Corrections.tsx';
import { notStated, stated } from '../../support/builders.ts';
import { buttonNamed, mount, mountDashboard, textOf, until } from '../../support/mount.tsx';
import { aReport } from '../../support/report.ts';

const source = { section: 'Relationships' };

/** A report each of whose lists, but for that of deliverables, has so many entries. */
function longLists(count: number): ProgressReport {
  const many = <T,>(make: (name: string, index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(`N${index + 1}`, index));
  const statements = many((text) => ({ text, summary: false, source }));
  const day = (index: number): CalendarDay => `${2000 + index}-05-10` as CalendarDay;
  return aReport({
    focusGroup: { termsOfReference: statements },
    meetings: many((place, index) => ({
      place,
      firstDay: day(index),
      lastDay: day(index),
      inputDocuments: stated(3),
      outputDocuments: stated(2),
      meetingReport: notStated,
      remoteParticipants: stated(4),
      totalParticipants: stated(9),
      source,
    })),
    plannedMeetings: many((place) => ({
      place: stated(place),
      days: notStated,
      hosts: [],
      note: null,
      source,
    })),
    leadership: many((name) => ({
      role: 'vice-chairman',
      person: { name, affiliation: null, country: null },
      appointedBy: null,
      source,
    })),
    workingGroups: many((number) => ({
      number,
      title: 'Terms',
      mission: notStated,
      missionIsSummary: false,
      leader: notStated,
      deliverables: [],
      source,
    })),
    liaison: {
      statementsSentTo: many((name) => ({ name, kind: 'itu-t-study-group', source })),
      presentationsFrom: many((name) => ({ name: `From ${name}`, kind: 'external', source })),
      representatives: many((name) => ({
        of: 'FG X',
        to: `At ${name}`,
        count: 1,
        person: null,
        note: null,
        source,
      })),
      jointMeetings: many((name) => ({
        with: `With ${name}`,
        place: null,
        when: notStated,
        note: null,
        source,
      })),
      matters: statements,
    },
    nextSteps: statements,
    remarks: statements,
    unplaced: statements,
  });
}

const presenters = (page: Element): number =>
  page.querySelectorAll('#liaisons dd button[data-figure]').length;

it('However long the lists of a report are, nowhere on the page do all their entries stand at first', async () => {
  const { page } = await mountDashboard(longLists(300));
  const most = Math.max(...[...page.querySelectorAll('*')].map((element) => element.childElementCount));
  expect(most).toBeLessThan(300);
});

it('Of very many presenters a hundred are named at first, and the others when asked for', async () => {
  const { presentationsFrom } = longLists(250).liaison;
  const { page, click } = await mountDashboard(aReport({ liaison: { presentationsFrom } }));
  const more = (label: string) => buttonNamed(page.querySelector('#liaisons dl') ?? page, label);
  expect(presenters(page)).toBe(100);
  await until(() => more('Show 100 more') !== undefined);
  expect(textOf(page.querySelector('#liaisons dl'))).toContain('The first 100 of 250 stand here.');
  await click(more('Show 100 more'));
  await click(more('Show 50 more'));
  expect(presenters(page)).toBe(250);
  expect(textOf(page.querySelector('#liaisons dl'))).not.toContain('stand here');
});

it('Paper, which nobody can ask for more, gets very many presenters at once', async () => {
  const { presentationsFrom } = longLists(250).liaison;
  const { page } = await mountDashboard(aReport({ liaison: { presentationsFrom } }));
  await act(async () => window.dispatchEvent(new Event('beforeprint')));
  expect(presenters(page)).toBe(250);
  await act(async () => window.dispatchEvent(new Event('afterprint')));
  expect(presenters(page)).toBe(100);
});

it('Of very many meetings the first are offered to be put right, and the others when asked for', async () => {
  const report = longLists(120);
  const form = { current: null };
  const { page, click } = await mount(
    <Corrections report={report} findings={[]} form={form} onCorrect={() => undefined} />,
    'fieldset',
  );
  await until(() => buttonNamed(page, 'Show 50 more') !== undefined);
  expect(page.querySelectorAll('fieldset')).toHaveLength(50);
  await click(buttonNamed(page, 'Show 50 more'));
  await click(buttonNamed(page, 'Show 20 more'));
  expect(page.querySelectorAll('fieldset')).toHaveLength(120);
});
