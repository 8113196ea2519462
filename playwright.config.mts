import {defineConfig, devices} from '@playwright/test';
import {findBrowser} from './scripts/lib/setup.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4173);
const isCi = process.env['CI'] !== undefined;

/** Runs against the built site; `npm run build` comes first. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: isCi,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? findBrowser()!,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npx docusaurus serve --port ${port} --host localhost --no-open`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: !isCi,
    stdout: 'ignore',
  },
});
