import { defineConfig } from '@playwright/test'
import { browserFlags } from './tests/setup/browser-flags.ts'
import { requireChromium } from './tests/setup/chromium.ts'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  globalSetup: './tests/setup/browser-setup.ts',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    headless: true,
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true },
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    timezoneId: 'Asia/Tokyo',
    locale: 'ja-JP',
    launchOptions: {
      executablePath: await requireChromium(),
      args: browserFlags,
    },
  },
})
