import type { ExportFormat } from './exportFormat.ts';
import { csvDeliverables } from './formats/csvDeliverables.ts';
import { csvMeetings } from './formats/csvMeetings.ts';
import { ics } from './formats/ics.ts';
import { json } from './formats/json.ts';
import { markdown } from './formats/markdown.ts';
import { oneFile } from './formats/oneFile.ts';
import { png } from './formats/png.ts';
import { pptx } from './formats/pptx.ts';
import { svg } from './formats/svg.ts';
import { xlsx } from './formats/xlsx.ts';

/** Every kind of file, in the order in which it is offered. */
export const exportFormats: readonly ExportFormat[] = [
  pptx,
  xlsx,
  csvDeliverables,
  csvMeetings,
  svg,
  png,
  markdown,
  json,
  ics,
  oneFile,
];
