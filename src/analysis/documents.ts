import type { Meeting } from '../domain/meeting.ts';
import { type Changing, changing } from './attendance.ts';
import { derive, type Figure } from './figure.ts';

export type Documents = {
  input: Changing;
  output: Changing;
  /** Output documents of this meeting and all before it. */
  outputSoFar: Figure;
};

export function documentsOf(meetings: readonly Meeting[]): Documents[] {
  let outputSoFar: Figure | undefined;
  return meetings.map((meeting, index) => {
    const before = meetings[index - 1];
    outputSoFar = outputSoFar
      ? derive('running-total', [outputSoFar, meeting.outputDocuments], (sum, more) => sum + more)
      : derive('running-total', [meeting.outputDocuments], (first) => first);
    return {
      input: changing(meeting.inputDocuments, before?.inputDocuments),
      output: changing(meeting.outputDocuments, before?.outputDocuments),
      outputSoFar,
    };
  });
}
