import { defineContentScript } from 'wxt/utils/define-content-script';
import { bridge } from '../../utils/composer/bridge.ts';
import { isAlive } from '../../utils/composer/lifetime.ts';
import { startLoader } from '../../utils/composer/loader/start.ts';
import { hostPatterns } from '../../utils/platforms/registry.ts';

export default defineContentScript({
  matches: [...hostPatterns],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  globalName: false,
  // The message would tell the page our id.
  noScriptStartedPostMessage: true,
  main(ctx) {
    startLoader();
    // A newer loader has started. The event behind this can be forged by a page, so it ends nobody but an orphan.
    ctx.onInvalidated(() => {
      if (!isAlive()) bridge().loader?.stop();
    });
  },
});
