import { spawnSync } from 'node:child_process';
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseProgressReport } from '../../../src/domain/progressReport.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'reports-'));
writeFileSync(
  path.join(folder, 'next.txt'),
  'Introduction\n\nThe ITU-T Focus Group on tea (FG TEA) was established by TSAG in May 2017.\n\nMeetings\n\nFG TEA met on 4 June 2018 in Lima, Peru, with 2.310 participants.\n',
);
writeFileSync(path.join(folder, 'empty.txt'), '');
writeFileSync(path.join(folder, 'huge.json'), '');
truncateSync(path.join(folder, 'huge.json'), 65 * 1024 * 1024);

/** The command as npm runs it: in the project's folder, for a reader who stands in another; nobody types anything. */
function imported(...names: string[]): { status: number | null; out: string; told: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/import.mjs', ...names], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  return { status, out: stdout, told: stderr };
}

describe('the command that imports a report', { timeout: 120_000 }, () => {
  it('prints the report on stdout and what was odd on stderr, for a file where the reader stands', () => {
    const { status, out, told } = imported('next.txt');
    expect(parseProgressReport(JSON.parse(out)).meetings).toHaveLength(1);
    expect(told).toContain('warning: ');
    expect(told).toContain('2.310');
    expect(status).toBe(0);
  });

  it.each([
    ['none.txt', 'there is no such file'],
    ['.', 'it is a folder'],
    ['huge.json', 'too large: the limit is 64 MB'],
    ['empty.txt', 'empty'],
  ])('prints nothing of %s, says “%s” and ends with 1', (name, words) => {
    const { status, out, told } = imported(name);
    expect([status, out]).toEqual([1, '']);
    expect(told).toContain(name);
    expect(told).toContain(words);
  });

  it.each([[[]], [['next.txt', 'empty.txt']]])(
    'called with %j says how it is used and ends with 2',
    (names) => {
      const { status, out, told } = imported(...names);
      expect([status, out]).toEqual([2, '']);
      expect(told).toContain('Usage: npm run --silent import -- FILE');
    },
  );
});
