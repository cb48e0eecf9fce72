import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/screens',
  workers: 1,
  timeout: 180_000,
  reporter: 'list',
});
