import { mergeConfig } from 'vitest/config';
import project from '../../vite.config.ts';

/**
 * A changed code is tried by tests that take longer than they otherwise would: all that they call is watched. They run in
 * threads, where no time zone can be set.
 */
export default mergeConfig(project, {
  test: { testTimeout: 120_000, exclude: ['**/timeZones.test.ts'] },
});
