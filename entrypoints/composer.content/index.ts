// Injected by the worker into a frame in which a composer was focused: the checker.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startChecker } from '../../utils/composer/checker.ts';
import { platformHere } from '../../utils/composer/loader/platform-here.ts';
import { hostPatterns } from '../../utils/platforms/registry.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [...hostPatterns],
  globalName: false,
  noScriptStartedPostMessage: true,
  main() {
    const platform = platformHere();
    if (platform !== null) startChecker(platform);
  },
});
