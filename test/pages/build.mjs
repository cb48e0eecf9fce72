// Bundles the replica pages into .output/pages. Draft.js is old: it wants `global`, and React 18 beside it.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export async function buildPages() {
  await build({
    entryPoints: {
      x: here('x/main.tsx'),
      linkedin: here('linkedin/main.tsx'),
      share: here('linkedin/share.css'),
      mastodon: here('mastodon/main.tsx'),
      profile: here('shell/profile.ts'),
    },
    outdir: here('../../.output/pages'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'warning',
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
    // Libraries that lie at the top of the tree would find the extension's React 19 there.
    alias: { react: here('node_modules/react'), 'react-dom': here('node_modules/react-dom') },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPages();
