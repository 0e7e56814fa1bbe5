import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../../src/analysis/comparison/compareReports.ts';
import { placeText } from '../../../../src/analysis/comparison/placeTexts.ts';
import { readableDiff, wordDiff } from '../../../../src/analysis/comparison/wordDiff.ts';
import { wordingsOf } from '../../../../src/analysis/comparison/wordings.ts';
import type { ProgressReport } from '../../../../src/domain/progressReport.ts';
import {
  deliverable,
  group,
  held,
  notStated,
  plannedFor,
  reportOf,
  stated,
} from '../../../support/comparisonBuilders.ts';
import { comparisonWords } from '../../../support/comparisonWords.ts';

function changesOf(earlier: ProgressReport, later: ProgressReport) {
  const comparison = compareReports(earlier, later);
  return comparison.kind === 'same-group' ? comparison.changes : [];
}

describe('the wordings of a change', () => {
  it('are those of titles and of prose that both reports have', () => {
    const before = group('1', [deliverable('D1.1', 'List')], {
      title: 'Terms',
      mission: stated('Finds words.'),
    });
    const after = group('1', [deliverable('D1.1', 'Long list')], {
      title: 'Terms and uses',
      mission: stated('Finds uses.'),
    });
    const changes = changesOf(reportOf({ workingGroups: [before] }), reportOf({ workingGroups: [after] }));
    expect(changes.map(wordingsOf)).toEqual([
      { before: 'List', after: 'Long list' },
      { before: 'Terms', after: 'Terms and uses' },
      { before: 'Finds words.', after: 'Finds uses.' },
    ]);
  });

  it('are those of notes that both reports have, and none where one has a note or a mission and the other not', () => {
    const noted = (note: string | null) =>
      reportOf({ plannedMeetings: [plannedFor('Lima', ['2030-09-02', '2030-09-04'], 'days', { note })] });
    const wordings = (earlier: ProgressReport, later: ProgressReport) =>
      changesOf(earlier, later).map(wordingsOf);
    expect(wordings(noted('After a summit'), noted('After the summit'))).toEqual([
      { before: 'After a summit', after: 'After the summit' },
    ]);
    expect(wordings(noted('After a summit'), noted(null))).toEqual([null]);
    expect(wordings(noted(null), noted('After a summit'))).toEqual([null]);
    const [said, unsaid] = [stated('Finds words.'), notStated].map((mission) =>
      reportOf({ workingGroups: [group('1', [], { mission })] }),
    );
    if (!said || !unsaid) throw new Error('Expected two reports');
    expect(wordings(said, unsaid)).toEqual([null]);
  });

  it('are none for figures, for what came or went, and where one report has no words', () => {
    const changes = changesOf(
      reportOf({ meetings: [held('Geneva')], workingGroups: [group('1', [], { mission: notStated })] }),
      reportOf({
        meetings: [held('Geneva', undefined, { totalParticipants: stated(8) })],
        workingGroups: [group('1', [], { mission: stated('Finds words.') }), group('2')],
      }),
    );
    expect(changes).toHaveLength(3);
    expect(changes.map(wordingsOf)).toEqual([null, null, null]);
  });
});

describe('the place of a change in words', () => {
  it('says where it stands, where it would stand, or that there is nothing of its kind', () => {
    const source = { section: 'Meetings', table: 1 };
    const texts = (['stands', 'would-stand'] as const).map((kind) =>
      placeText(comparisonWords, { kind, source }),
    );
    expect([...texts, placeText(comparisonWords, { kind: 'no-place' })]).toEqual([
      'Meetings, table 1',
      'not there; it would stand in “Meetings, table 1”',
      'not there, nor anything of its kind',
    ]);
  });
});

describe('two wordings to be read', () => {
  it('are marked word by word where they share much, and stand whole where they share little', () => {
    expect(readableDiff('Terms and uses', 'Terms and abuses')).toEqual(
      wordDiff('Terms and uses', 'Terms and abuses'),
    );
    expect(readableDiff('Landscape', 'Landscape and gap analysis')).toEqual([
      { standing: 'kept', words: ['Landscape'] },
      { standing: 'new', words: ['and', 'gap', 'analysis'] },
    ]);
    expect(readableDiff('Old title', 'New title')).toEqual(wordDiff('Old title', 'New title'));
    expect(readableDiff('What the words mean', 'Describe the use cases of ledgers')).toEqual([
      { standing: 'gone', words: ['What', 'the', 'words', 'mean'] },
      { standing: 'new', words: ['Describe', 'the', 'use', 'cases', 'of', 'ledgers'] },
    ]);
  });
});
