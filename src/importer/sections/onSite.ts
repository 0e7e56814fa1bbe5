import type { Meeting } from '../../domain/meeting.ts';
import { readCount } from '../values/numbers.ts';
import { leaveWords } from './cellValues.ts';
import type { Desk } from './desk.ts';
import type { MeetingCell } from './meetingLines.ts';

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
    const follows = 'value' in total && 'value' in remote ? total.value - remote.value : null;
    if (sure && 'value' in reading && reading.value === follows) {
      desk.ledger.use(cell, total);
      continue;
    }
    leaveWords(desk, { cell, source });
    const differs = 'value' in reading && follows !== null;
    const fillings = { place: meeting.place, quote: cell.text };
    desk.tell(
      differs ? 'warning' : 'note',
      differs ? 'finding.onSiteDiffers' : 'finding.onSiteKept',
      fillings,
      source,
    );
  }
}
