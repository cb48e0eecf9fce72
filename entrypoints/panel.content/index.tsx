// Injected by the worker when the panel is first needed: puts the panel part on the frame's bridge.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { panelPart } from '../../components/panel/part.tsx';
import { bridge } from '../../utils/composer/bridge.ts';
import { hostPatterns } from '../../utils/platforms/registry.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [...hostPatterns],
  main() {
    const shared = bridge();
    shared.panel = panelPart;
    shared.arrived?.('panel');
  },
});
