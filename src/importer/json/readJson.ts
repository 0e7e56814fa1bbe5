import type { ProgressReport } from '../../domain/progressReport.ts';
import { Rejection } from '../finding.ts';

export function readJson(_bytes: Uint8Array): ProgressReport {
  throw new Rejection('rejected.empty');
}
