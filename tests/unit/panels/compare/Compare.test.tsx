// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { ProgressReport } from '../../../../src/domain/progressReport.ts';
import type { Statement } from '../../../../src/domain/provenance.ts';
import { AnswerPopover } from '../../../../src/figures/AnswerPopover.tsx';
import { ChangeAnswer } from '../../../../src/figures/ChangeAnswer.tsx';
import { Compare } from '../../../../src/panels/compare/Compare.tsx';
import { PlacesOfPair } from '../../../../src/panels/compare/PlacesOfPair.tsx';
import {
  deliverable,
  group,
  held,
  reportOf,
  stated,
  statement,
} from '../../../support/comparisonBuilders.ts';
import { buttonNamed, mount, textOf } from '../../../support/mount.tsx';

const ours = (text: string): Statement => ({ ...statement(text), summary: true });

/** The open report beside a later one that was read from a file. */
async function mountPair(earlier: ProgressReport, later: ProgressReport) {
  const open = { report: earlier, fingerprint: null, fileName: null, onShow: null };
  const other = { report: later, fingerprint: 'abc', fileName: 'later.json', onShow: null };
  const mounted = await mount(
    <>
      <Compare
        open={open}
        other={other}
        at={{ fragment: '#/compare?with=abc&later=with', report: null, to: () => {} }}
        choices={[]}
        onOther={() => {}}
        onFile={() => {}}
      />
      <PlacesOfPair open={open} beside={other} said="with">
        <AnswerPopover onShow={null} Change={ChangeAnswer} />
      </PlacesOfPair>
    </>,
  );
  const part = (id: string) => mounted.page.querySelector(`#${id}`);
  const press = async (within: string, name: string) => {
    const region = part(within);
    await mounted.click(region && buttonNamed(region, name));
    return textOf(part('answer'));
  };
  return { ...mounted, part, press };
}

const summed = (mission: string, step: string) =>
  reportOf({
    workingGroups: [group('1', [], { mission: stated(mission), missionIsSummary: true })],
    nextSteps: [ours(step)],
  });

it('Summaries of ours are marked as such in the parts, in the table and in the answer', async () => {
  const { page, part, press } = await mountPair(
    summed('Finds words', 'Rest'),
    summed('Finds uses', 'Work goes on'),
  );
  expect(textOf(part('working-groups'))).toContain('Finds words uses summary');
  expect(textOf(part('next-steps'))).toContain('Work goes on summary');
  const cells = [...page.querySelectorAll('tr[data-change="added.step"] td')].map(textOf);
  expect(cells).toEqual(['Next steps', 'Beforenot listed', 'AfterWork goes on summary']);
  const answer = await press('next-steps', 'New next step');
  expect(answer).toContain('Work goes onA summary: our short words for what the report says here');
  expect(answer.match(/A summary/g)).toHaveLength(1);
});

it('The report’s own words bear no such mark', async () => {
  const { part } = await mountPair(
    reportOf({ nextSteps: [statement('Rest')] }),
    reportOf({ nextSteps: [statement('Work goes on')] }),
  );
  expect(textOf(part('next-steps'))).toContain('Work goes on');
  expect(textOf(part('next-steps'))).not.toContain('summary');
});

it('Where summaries were not compared with own words, the part says so, and no other', async () => {
  const left = 'Our summaries are not compared with the reports’ own words.';
  const { part } = await mountPair(
    summed('Finds words', 'Rest'),
    reportOf({
      workingGroups: [group('1', [], { mission: stated('To find words') })],
      liaison: { matters: [statement('More time')] },
    }),
  );
  expect(textOf(part('working-groups'))).toContain(left);
  expect(textOf(part('next-steps'))).not.toContain(left);
  expect(textOf(part('liaisons'))).not.toContain(left);
});

it('That what is not listed need not be given up is said where something is not', async () => {
  const note = 'was not necessarily given up';
  const listing = (...codes: string[]) =>
    reportOf({
      workingGroups: [
        group(
          '1',
          codes.map((code) => deliverable(code, `Title of ${code}`)),
        ),
      ],
    });
  const lacking = await mountPair(listing('D1.1', 'D1.2'), listing('D1.1'));
  expect(textOf(lacking.part('deliverables'))).toContain(note);
  const growing = await mountPair(listing('D1.1'), listing('D1.1', 'D1.2'));
  expect(textOf(growing.part('deliverables'))).not.toContain(note);
});

it('A deliverable bears both codes where the reports write it in two ways', async () => {
  const listing = (code: string, title: string) =>
    reportOf({ workingGroups: [group('1', [deliverable(code, title), deliverable('D2.1', 'Kept')])] });
  const retitled = await mountPair(listing('D1.1', 'Terms'), listing('FG ABC D1.1', 'Words'));
  expect(textOf(retitled.part('deliverables'))).toContain('D1.1 (FG ABC D1.1)');
  expect(await retitled.press('deliverables', 'Deliverable retitled')).toContain(
    'Deliverable retitled: D1.1 (FG ABC D1.1)',
  );
});

it('One that stayed as it was is listed with both codes, too', async () => {
  const listing = (code: string) => reportOf({ workingGroups: [group('1', [deliverable(code, 'Terms')])] });
  const { part } = await mountPair(listing('D 1.1'), listing('D1.1'));
  expect(textOf(part('deliverables'))).toContain('1 kept as it was: D1.1 (D 1.1)');
});

it('The answer to a figure names the report that it stands in', async () => {
  const oslo = (total: number) =>
    held('Oslo', ['2030-05-06', '2030-05-08'], {
      totalParticipants: stated(total, { section: 'Meetings', row: 'Total participants' }),
    });
  const gone = held('Bern', ['2030-03-04', '2030-03-05'], {
    totalParticipants: stated(71, { section: 'Meetings', row: 'Total participants' }),
  });
  const { part, press, click } = await mountPair(
    reportOf({ meetings: [gone, oslo(64)] }),
    reportOf({ meetings: [oslo(66)] }),
  );
  expect(await press('meetings', '66')).toContain('Later report: later.json, Meetings, row');
  expect(await press('meetings', '71')).toContain('Earlier report: Bundled report, Meetings, row');
  await click(part('meetings')?.querySelector('[data-figure="derived"]'));
  const derived = textOf(part('answer'));
  expect(derived).toContain('Later report: later.json, Meetings, row');
  expect(derived).toContain('Earlier report: Bundled report, Meetings, row');
});

it('Of two groups the answers name the report, and the meetings that one has fewer are said not to be listed', async () => {
  const total = (n: number) => ({ totalParticipants: stated(n, { section: 'Meetings', paragraph: 2 }) });
  const { part, press } = await mountPair(
    reportOf({ meetings: [held('Oslo', undefined, total(64))] }),
    reportOf({
      focusGroup: { acronym: 'FG XYZ' },
      meetings: [held('Lima', undefined, total(71)), held('Bern', ['2030-03-04', '2030-03-05'], total(80))],
    }),
  );
  expect(textOf(part('figures'))).toContain('none listed');
  expect(await press('figures', '64')).toContain('One report: Bundled report, Meetings, paragraph 2');
  expect(await press('figures', '80')).toContain('Other report: later.json, Meetings, paragraph 2');
});
