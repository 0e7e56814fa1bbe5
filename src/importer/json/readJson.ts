import { safeParse } from 'valibot';
import { type ProgressReport, progressReport } from '../../domain/progressReport.ts';
import { Rejection } from '../finding.ts';
import { limits } from '../limits.ts';
import { decodeText, decodeUnicode } from '../text/decodeText.ts';
import { placeIn } from '../text/placeIn.ts';
import { refuseDeepJson } from './jsonDepth.ts';
import { jsonFaultAt } from './jsonFault.ts';
import { refusedNumber } from './noNumber.ts';
import { refusedValue } from './refusedValue.ts';
import { tidyJson } from './tidyJson.ts';

const format = 'focus-group-progress-report';
const knownVersion = 1;

/** JSON is Unicode: other encodings are not guessed. Bytes that are no text are told as such. */
function decodeJson(bytes: Uint8Array): string {
  const text = decodeUnicode(bytes);
  if (text !== null) return text;
  decodeText(bytes);
  throw new Rejection('rejected.encoding');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const at = jsonFaultAt(text) ?? text.length;
    throw refusedNumber(text, at) ?? new Rejection('rejected.json', placeIn(text, at));
  }
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const itemsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function refuseOtherVersion(report: Fields): void {
  const { version } = report;
  if (typeof version !== 'number' || version === knownVersion) return;
  throw new Rejection('rejected.version', { version: String(version), known: String(knownVersion) });
}

function refuseManyDeliverables({ workingGroups }: Fields): void {
  const count = itemsOf(workingGroups).reduce<number>(
    (sum, group) => sum + (isObject(group) ? itemsOf(group['deliverables']).length : 0),
    0,
  );
  if (count > limits.deliverables) throw new Rejection('rejected.tooManyDeliverables');
}

/**
 * A report from JSON in the report format.
 * @throws Rejection that names the line, or the value and its place
 */
export function readJson(bytes: Uint8Array): ProgressReport {
  const text = decodeJson(bytes);
  if (text.trim() === '') throw new Rejection('rejected.empty');
  refuseDeepJson(text);
  const data = parseJson(text);
  if (!isObject(data) || data['format'] !== format) throw new Rejection('rejected.otherJson');
  refuseOtherVersion(data);
  refuseManyDeliverables(data);
  const result = safeParse(progressReport, tidyJson(data), { abortEarly: true });
  if (result.success) return result.output;
  throw refusedValue(result.issues[0]);
}
