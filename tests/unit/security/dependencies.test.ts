import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { advisories } from '../../support/advisories.ts';
import { licences } from '../../support/licences.ts';
import { lockedPackages } from '../../support/lockFile.ts';
import { root, textOf } from '../../support/sourceTree.ts';

const locked = lockedPackages();
const onThePage = locked.filter(({ isForWork }) => !isForWork);

const numbersOf = (version: string): number[] =>
  version.split(/[.-]/).map((part) => Number.parseInt(part, 10));

/** Below zero where `one` is the earlier version. */
function compareVersions(one: string, other: string): number {
  const others = numbersOf(other);
  const differing = numbersOf(one).findIndex((part, index) => part !== others[index]);
  return differing < 0 ? 0 : (numbersOf(one)[differing] ?? 0) - (others[differing] ?? 0);
}

describe('the packages that the project builds on', () => {
  it('are each named by one exact version', () => {
    const { dependencies, devDependencies, overrides } = JSON.parse(textOf('package.json'));
    const asked = { ...dependencies, ...devDependencies, ...Object.assign({}, ...Object.values(overrides)) };
    for (const [name, version] of Object.entries(asked)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('are held by their content in the lock file, with no address of where they were loaded', () => {
    const { packages } = JSON.parse(textOf('package-lock.json'));
    for (const { place, version } of locked) {
      expect(version, place).toMatch(/^\d/);
      // What another package brings within itself is held by that one.
      if (packages[place].inBundle !== true) expect(packages[place].integrity, place).toMatch(/^sha512-/);
      expect(packages[place].resolved, place).toBeUndefined();
    }
  });

  it('run nothing when they are installed, where they come to the page', () => {
    expect(onThePage.filter(({ runsAtInstall }) => runsAtInstall)).toEqual([]);
    for (const { place } of onThePage) {
      const folder = path.join(root, place);
      // Built for other systems, and so not here.
      if (!existsSync(folder)) continue;
      const { scripts = {} } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      for (const moment of ['preinstall', 'install', 'postinstall'])
        expect(scripts, place).not.toHaveProperty(moment);
      expect(existsSync(path.join(folder, 'binding.gyp')), place).toBe(false);
    }
  });

  it('are under licences that were looked at, and no licence is listed in vain', () => {
    const found = new Set(locked.map(({ licence }) => licence));
    expect([...found].sort()).toEqual(Object.keys(licences).sort());
  });

  it('ask of the page’s readers nothing but to name who wrote them', () => {
    for (const { place, licence } of onThePage) expect(licences[licence], place).toBe('permissive');
  });

  it('are free of every known fault of this trade', () => {
    for (const { name, since, fixed, number, what } of advisories) {
      for (const { version } of locked.filter((one) => one.name === name)) {
        const isBefore = since !== undefined && compareVersions(version, since) < 0;
        const isMended = fixed !== null && compareVersions(version, fixed) >= 0;
        expect(isBefore || isMended, `${name} ${version}: ${what} (${number})`).toBe(true);
      }
    }
  });

  it('are compared with a list that knows at least one fault of what is used', () => {
    const used = new Set(locked.map(({ name }) => name));
    expect(advisories.filter(({ name }) => used.has(name)).length).toBeGreaterThan(5);
    expect(compareVersions('1.2.1', '1.10.0')).toBeLessThan(0);
    expect(compareVersions('2.0.3', '2.0.3')).toBe(0);
    expect(compareVersions('3.0.0', '2.9.9')).toBeGreaterThan(0);
  });
});
