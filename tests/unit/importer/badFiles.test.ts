import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../src/importer/container/fileKind.ts';
import { type Finding, Rejection } from '../../../src/importer/finding.ts';
import { readReportFormat, readSourceDocument } from '../../../src/importer/readFile.ts';
import { readReport } from '../../../src/importer/readReport.ts';
import type { BadFile } from '../../support/badFile.ts';
import { badFiles } from '../../support/badFiles.ts';
import { englishOf } from '../../support/findingText.ts';

/** What is found in a file; a rejection is thrown. */
function findingsIn({ name, bytes }: BadFile): Finding[] {
  const content = bytes();
  if (kindOf(content) !== 'json') return readSourceDocument(content, name).findings;
  readReportFormat(content, name);
  return [];
}

function rejectionOf(file: BadFile): Rejection {
  try {
    readReport(file.bytes(), file.name);
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
  throw new Error('The file was read');
}

// Some of the files are large, and take longer to make than to turn down.
describe('A file that', { timeout: 120_000 }, () => {
  test.each(badFiles.filter(({ isRead }) => !isRead))('$fault is turned down ($name)', (file) => {
    const message = englishOf(rejectionOf(file));
    for (const words of [file.name, ...file.words]) expect(message).toContain(words);
    expect(message).not.toMatch(/\{\w+\}/);
  });

  test.each(badFiles.filter(({ isRead }) => isRead))('$fault is read with a finding ($name)', (file) => {
    expect(findingsIn(file).map(englishOf).join()).toContain(file.words[0]);
  });
});

test('There are at least eighty bad files, each with a fault of its own', () => {
  expect(badFiles.length).toBeGreaterThanOrEqual(80);
  expect(new Set(badFiles.map(({ fault }) => fault)).size).toBe(badFiles.length);
});
