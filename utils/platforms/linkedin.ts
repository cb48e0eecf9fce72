// LinkedIn: the post dialog is Quill 1 inside the open shadow root of #interop-outlet. Source: reference/platforms §2.
import type { PlatformAdapter } from './adapter.ts';

export const linkedin = {
  id: 'linkedin',
  matches: ['https://www.linkedin.com/*'],
  composers: [
    {
      surface: 'post',
      field: [
        { selector: '.share-box-v2__modal .ql-editor[contenteditable="true"]', seen: '2026-08' },
        {
          selector: '[aria-labelledby="share-to-linkedin-modal__header"] .ql-editor[contenteditable="true"]',
          seen: '2026-08',
        },
      ],
      editor: 'quill',
      // Not any `[role=dialog]`: the messaging overlay is one too.
      root: [
        { selector: '.share-box-v2__modal', seen: '2026-08' },
        { selector: '[role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]', seen: '2026-08' },
      ],
      publish: [{ selector: '.share-actions__primary-action', seen: '2026-08' }],
      keys: [],
    },
  ],
  identity: [
    { where: [{ selector: '.share-unified-settings-entry-button', seen: '2026-08' }], reads: 'name', within: 'root' },
  ],
  profile: {
    path: /^\/(?:in|company|school|showcase)\/(?<handle>[^/]+)\/?$/,
    reserved: [],
    displayName: [{ selector: 'h1', seen: '2026-08' }],
    bio: [{ selector: '.text-body-medium.break-words', seen: '2025-06' }],
    anchor: [{ selector: 'h1', seen: '2026-08' }],
  },
} as const satisfies PlatformAdapter;
