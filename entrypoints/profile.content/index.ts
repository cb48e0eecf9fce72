import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostPatterns, platformOf } from '../../utils/platforms/registry.ts';
import { type ProfilePart, startProfilePart } from '../../utils/profile/part.ts';

const KEY = '__imprimatur_profile__';

export default defineContentScript({
  matches: [...hostPatterns],
  registration: 'runtime',
  globalName: false,
  // The message would tell the page our id.
  noScriptStartedPostMessage: true,
  main() {
    // The worker puts this in once a visit; the first copy that still lives does the work.
    const world = globalThis as unknown as Record<string, ProfilePart | undefined>;
    const platform = platformOf(location);
    if (world[KEY]?.isAlive() !== true && platform !== null) {
      world[KEY]?.stop();
      world[KEY] = startProfilePart(platform);
    }
    world[KEY]?.visit();
  },
});
