// The platform whose page this frame belongs to. Frames without an address of their own belong to the page that made them.
import type { PlatformAdapter } from '../../platforms/adapter.ts';
import { platformOf } from '../../platforms/registry.ts';

export function platformHere(): PlatformAdapter | null {
  // `about:blank`, `srcdoc` and `blob:` frames inherit an origin; a sandboxed frame has none, and its parent's is the best there is.
  const origin = self.origin === 'null' ? location.ancestorOrigins?.[0] : self.origin;
  return origin !== undefined && URL.canParse(origin) ? platformOf(new URL(origin)) : null;
}
