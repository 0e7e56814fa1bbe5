import { type Reading, Rejection } from '../finding.ts';
import type { SourceDocument } from '../sourceDocument.ts';

export function readText(_bytes: Uint8Array): Reading<SourceDocument> {
  throw new Rejection('rejected.empty');
}
