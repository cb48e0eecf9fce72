// X: Draft.js behind data-testid hooks. Source: reference/platforms §1.
import type { PlatformAdapter } from './adapter.ts';

export const x = {
  id: 'x',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  composers: [
    {
      surface: 'post',
      field: [
        { selector: '[data-testid^="tweetTextarea_"][contenteditable="true"]', seen: '2026-08' },
        {
          selector: '[data-testid^="tweetTextarea_"][data-testid$="RichTextInputContainer"] [contenteditable="true"]',
          seen: '2026-02',
        },
      ],
      editor: 'draft',
      root: [
        { selector: '[role="dialog"]', seen: '2026-01' },
        { selector: '[data-testid="primaryColumn"]', seen: '2026-01' },
      ],
      publish: [
        { selector: '[data-testid="tweetButton"]', seen: '2026-08' },
        { selector: '[data-testid="tweetButtonInline"]', seen: '2026-08' },
      ],
      keys: ['mod+enter'],
    },
  ],
  identity: [
    {
      where: [
        { selector: '[data-testid="SideNav_AccountSwitcher_Button"]', seen: '2026-09' },
        { selector: 'a[data-testid="AppTabBar_Profile_Link"]', seen: '2026-09' },
      ],
      reads: 'handle',
      within: 'document',
    },
  ],
  profile: {
    path: /^\/(?<handle>[A-Za-z0-9_]{1,15})\/?$/,
    reserved: [
      'home',
      'explore',
      'notifications',
      'messages',
      'compose',
      'i',
      'settings',
      'search',
      'login',
      'signup',
      'hashtag',
      'intent',
      'jobs',
      'tos',
      'privacy',
      'who_to_follow',
    ],
    displayName: [{ selector: '[data-testid="UserName"]', seen: '2026-01' }],
    bio: [{ selector: '[data-testid="UserDescription"]', seen: '2026-01' }],
    anchor: [{ selector: '[data-testid="UserName"]', seen: '2026-01' }],
  },
} as const satisfies PlatformAdapter;
