import type { Meeting } from '../../domain/meeting.ts';
import type { Source } from '../../domain/provenance.ts';
import { readCount } from '../values/numbers.ts';
import { leaveWords } from './cellValues.ts';
import type { Desk } from './desk.ts';
import type { MeetingCell } from './meetingLines.ts';

/** "Over 60" may be any number from there on, while "about 60" is near it. */
const isAtLeast = ({ status, source }: { status: string; source?: Source }): boolean =>
  status === 'approximate' && /over|than|more|least|excess|[>≥+]/i.test(source?.quote ?? '');

/**
 * The format holds total and remote participants, from which those on site follow. Where the report gives all three and
 * they agree, its number is used; otherwise it stays unplaced and is told.
 */
export function checkOnSite(desk: Desk, cells: MeetingCell[], meeting: Meeting): void {
  const { remoteParticipants: remote, totalParticipants: total } = meeting;
  for (const { cell, source, sure } of cells) {
    const reading = readCount(cell.paragraphs.join('\n'));
    if (reading.status === 'not-stated') {
      desk.ledger.use(cell);
      continue;
    }
    const gap =
      'value' in reading && 'value' in total && 'value' in remote
        ? reading.value + remote.value - total.value
        : null;
    if (sure && gap === 0) {
      desk.ledger.use(cell, total);
      continue;
    }
    leaveWords(desk, { cell, source });
    const open = gap !== null && gap > 0 ? [total] : [remote, { status: reading.status, source }];
    const differs = gap !== null && !open.some(isAtLeast);
    const fillings = { place: meeting.place, quote: cell.text };
    desk.tell(
      differs ? 'warning' : 'note',
      differs ? 'finding.onSiteDiffers' : 'finding.onSiteKept',
      fillings,
      source,
    );
  }
}
