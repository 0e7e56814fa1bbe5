import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/**
 * What npx would start, where it lies in the project: npx itself works for a second to find that out.
 * @param {string} command
 * @param {string[]} args
 * @returns {[command: string, args: string[]]}
 */
function straight(command, args) {
  const [name = '', ...rest] = args;
  // From the project's folder on, whose own path may hold a blank.
  const program = path.join('node_modules', '.bin', name);
  return command === 'npx' && existsSync(path.join(root, program)) ? [program, rest] : [command, args];
}

/**
 * Runs a command in the project's folder and ends this process with its exit code where it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this process's own
 */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(...straight(command, args), {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    // npm is a script on Windows, which only a shell runs.
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Runs commands side by side, and ends this process with the exit code of the first that fails, the others with it.
 * @param {[command: string, args: string[]][]} commands
 */
export async function runTogether(commands) {
  const running = commands.map(([command, args]) =>
    spawn(...straight(command, args), { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }),
  );
  await Promise.all(
    running.map(
      (one) =>
        new Promise((done) => {
          one.on('error', (error) => console.error(error.message));
          one.on('close', (status) => {
            if (status === 0) return done(undefined);
            for (const other of running) other.kill();
            process.exit(status ?? 1);
          });
        }),
    ),
  );
}
