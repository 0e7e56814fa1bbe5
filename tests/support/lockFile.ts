import { textOf } from './sourceTree.ts';

/** A package as the lock file has it. */
export type Locked = {
  /** `node_modules/a/node_modules/b`: where it stands. */
  place: string;
  name: string;
  version: string;
  licence: string;
  /** True for what only building and testing need. */
  isForWork: boolean;
  runsAtInstall: boolean;
};

type Entry = {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
};

/** Every package that an install brings, the project itself left out. */
export function lockedPackages(): Locked[] {
  const { packages }: { packages: Record<string, Entry> } = JSON.parse(textOf('package-lock.json'));
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, entry]) => ({
      place,
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: entry.license ?? 'none',
      isForWork: entry.dev === true || entry.devOptional === true,
      runsAtInstall: entry.hasInstallScript === true,
    }));
}
