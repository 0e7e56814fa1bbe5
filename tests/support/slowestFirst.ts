import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, most of them for a thousand examples each, the longest first. */
const slow = [
  'importer/docx/reportInWord',
  'importer/sourceLayout',
  'importer/pinned.test',
  'exporter/writePptx',
  'importer/longLists',
  'exporter/roundTrips',
  'importer/badFiles',
  'comparison/properties',
  'pictures/layoutTimeline',
  'comparison/summaries',
  'exporter/writeXlsx',
  'importer/anyBytes',
  'importer/anyDocument',
  'importer/docx/writtenByOthers',
  'pictures/layoutBarChart',
];

function rankOf({ moduleId }: TestSpecification): number {
  const found = slow.findIndex((name) => moduleId.includes(name));
  return found < 0 ? slow.length : found;
}

/** Long files begin first: one that begins last keeps one processor busy while the others have nothing left to do. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
