// Mastodon: a React-controlled textarea in an ordinary form. Source: reference/platforms §10 (the project's own source).
import type { PlatformAdapter } from './adapter.ts';

export const mastodon = {
  id: 'mastodon',
  federated: true,
  matches: ['https://mastodon.social/*', 'https://mastodon.online/*'],
  composers: [
    {
      surface: 'post',
      field: [{ selector: 'form.compose-form textarea.autosuggest-textarea__textarea', seen: '2026-09' }],
      editor: 'textarea',
      root: [{ selector: 'form.compose-form', seen: '2026-09' }],
      publish: [
        { selector: 'form.compose-form button[type="submit"]', seen: '2026-09' },
        { selector: '.compose-form__submit :is(button, [role="button"])', seen: '2026-09' },
      ],
      keys: ['mod+enter'],
      fields: {
        cw: { selector: '#cw-spoiler-input:not(:disabled)', seen: '2026-09' },
        poll: { selector: '.poll__option input[type="text"]', seen: '2024-01' },
      },
    },
  ],
  identity: [{ where: [{ selector: '.navigation-bar', seen: '2026-09' }], reads: 'handle', within: 'document' }],
  profile: {
    path: /^\/@(?<handle>[A-Za-z0-9_.-]+(?:@[A-Za-z0-9.-]+)?)\/?$/,
    reserved: [],
    displayName: [{ selector: '.account__header__tabs__name', seen: '2026-09' }],
    bio: [{ selector: '.account__header__content', seen: '2026-09' }],
    anchor: [{ selector: '.account__header__tabs__name', seen: '2026-09' }],
  },
} as const satisfies PlatformAdapter;
