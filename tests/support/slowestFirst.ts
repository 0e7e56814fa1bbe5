import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, most of them for a thousand examples each. */
const slow = [
  'importer/docx/reportInWord',
  'pictures/layoutTimeline',
  'importer/sourceLayout',
  'pictures/layoutBarChart',
  'comparison/properties',
  'importer/badFiles',
  'exporter/writePptx',
  'comparison/summaries',
  'importer/docx/writtenByOthers',
  'exporter/roundTrips',
  'importer/anyBytes',
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
