import type { BadFile } from './badFile.ts';
import { badJsonFiles } from './badJson.ts';
import { deepFiles, largeFiles } from './badSizes.ts';
import { emptyFiles, oddEncodings, otherTexts } from './badTexts.ts';
import { damagedDocuments, damagedZips, otherZips } from './badZips.ts';

/** Every kind of file that must not be shown as a report, made in code: for Node and for a browser alike. */
export const badFiles: readonly BadFile[] = [
  ...emptyFiles,
  ...otherTexts,
  ...oddEncodings,
  ...otherZips,
  ...damagedZips,
  ...damagedDocuments,
  ...largeFiles,
  ...deepFiles,
  ...badJsonFiles,
];
