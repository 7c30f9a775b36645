import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const timeTests = ['app/**/*.time.test.{ts,tsx}', 'emails/**/*.time.test.{ts,tsx}']
const liveTests = ['tests/live/**/*.test.ts', 'app/server/parts/*.test.ts']
/** What only root can do cannot be tried by anybody else. */
const onlyAsRoot = process.getuid?.() === 0 ? [] : ['app/server/parts/*-as-root.test.ts']
/** Files share worker processes: tests/setup/each-file.ts gives each its own database and singletons. */
const shared = { isolate: false, maxWorkers: availableParallelism() }

export default defineConfig({
  define: { __TEST_CLOCK__: 'true' },
  test: {
    pool: 'forks',
    allowOnly: false,
    globalSetup: 'tests/setup/global-setup.ts',
    setupFiles: ['tests/setup/each-file.ts'],
    provide: { zone: 'UTC' },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: [
            'app/**/*.test.{ts,tsx}',
            'emails/**/*.test.{ts,tsx}',
            'prisma/**/*.test.ts',
            'tests/{routes,checks}/**/*.test.{ts,tsx}',
          ],
          exclude: liveTests,
        },
      },
      // For what bears on time: once more where the clocks change, and once more where the hub is.
      {
        test: {
          ...shared,
          name: 'new-york',
          include: timeTests,
          provide: { zone: 'America/New_York' },
        },
      },
      {
        test: { ...shared, name: 'tokyo', include: timeTests, provide: { zone: 'Asia/Tokyo' } },
      },
      // Real LiveKit, real processes: one file at a time, so that their seconds are their own.
      {
        test: {
          name: 'live',
          include: liveTests,
          exclude: onlyAsRoot,
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
})
