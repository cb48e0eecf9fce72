import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { hostPatterns } from './utils/platforms/registry.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  ...(process.env.IMPRIMATUR_OUT === undefined ? {} : { outDir: process.env.IMPRIMATUR_OUT }),
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    // Vite minifies, for the browsers below; Tailwind's own pass has other targets and does not know ::highlight().
    plugins: [tailwindcss({ optimize: false })],
    // The oldest browsers of the manifest: without this light-dark() is rewritten into toggles that ignore the theme of a shadow host.
    build: { cssTarget: ['chrome125', 'firefox142'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'clipboardWrite',
      // The address of the tab in front, after a click on our button: to flag a page of a site that we do not know.
      'activeTab',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    host_permissions: [...hostPatterns],
    ...(browser === 'chrome'
      ? { storage: { managed_schema: 'managed_schema.json' }, minimum_chrome_version: '125' }
      : {}),
    browser_specific_settings: {
      gecko: {
        id: 'imprimatur@imprimatur.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['authenticationInfo', 'websiteContent'], optional: [] },
      },
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+I' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_open_panel__' },
    },
  }),
  zip: {
    includeSources: [
      'entrypoints/**',
      'components/**',
      'utils/**',
      'contract/**',
      'packs/**',
      'public/**',
      '*.json',
      '*.ts',
      'README.md',
      'LICENSE',
    ],
  },
});
