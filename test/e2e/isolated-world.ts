// A script in an isolated world of a page, through the debugger protocol: what a content script is, without an extension.
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { PlatformWorld } from './platform-world.ts';

let bundle: Promise<string> | null = null;

async function makeBundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('platform-world.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild wrote nothing');
  return file.text;
}

type Calls = {
  [K in keyof PlatformWorld]: (...args: Parameters<PlatformWorld[K]>) => Promise<Awaited<ReturnType<PlatformWorld[K]>>>;
};

/** The platform code in an isolated world of the page's present document. */
export async function isolatedWorld(page: Page): Promise<Calls> {
  bundle ??= makeBundle();
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'platform',
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(await bundle);
  return new Proxy({} as Calls, {
    get: (_target, name) =>
      name === 'then'
        ? undefined
        : (...args: unknown[]) => evaluate(`world.${String(name)}(...${JSON.stringify(args)})`),
  });
}
