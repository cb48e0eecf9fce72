// What a worker would answer in each state of the popup's screens: for looking at states that the real worker is rarely in.
import type { z } from 'zod';
import type { Entry } from '../../../contract/entry.ts';
import type { Response } from '../../../contract/response.ts';
import type { Locale } from '../../../contract/words.ts';
import type { MessageKind, Protocol, Status } from '../../../utils/messages.ts';
import { entries, requests, responses, suspected } from './records.ts';

export type Answers = { [K in MessageKind]?: z.input<Protocol[K]['response']> };

const minutes = (n: number, now: number) => new Date(now - n * 60_000).toISOString();

function status(now: number, locale: Locale): Status {
  return {
    enrolled: true,
    me: {
      deviceId: 'device-1',
      org: { id: 'meridian', name: 'Meridian Mutual' },
      person: {
        id: 'person-bence',
        name: 'Bence Kovács',
        locale,
        roles: [{ role: 'community_manager', unit: 'unit-hu' }],
      },
      unit: { id: 'unit-hu', name: 'Meridian Mutual Magyarország', parent: 'unit-eu', region: 'hu' },
      units: [
        { id: 'unit-eu', name: 'Meridian Mutual Europe', region: 'eu' },
        { id: 'unit-hu', name: 'Meridian Mutual Magyarország', parent: 'unit-eu', region: 'hu' },
        { id: 'unit-pl', name: 'Meridian Mutual Polska', parent: 'unit-eu', region: 'pl' },
      ],
    },
    serverUrl: 'https://governance.meridian.example',
    locale,
    policy: {
      name: 'Meridian Mutual',
      version: 42,
      publishedAt: minutes(26 * 60, now),
      rules: 63,
      failMode: 'open',
      overrideReasons: [{ code: 'approved_elsewhere', label: { en: 'Approved elsewhere' } }],
    },
    demo: false,
    syncedAt: minutes(3, now),
    problem: null,
    online: true,
    counts: { entries: 40, responses: 60, accounts: 30, holds: 0 },
    outbox: [],
    adapters: [
      { platform: 'x', health: 'ok', at: minutes(5, now) },
      { platform: 'linkedin', health: 'ok', at: minutes(90, now) },
      { platform: 'mastodon', health: null, at: null },
    ],
  };
}

function well(now: number, locale: Locale): Answers & { 'status.get': Status } {
  return {
    'status.get': status(now, locale),
    'today.list': { entries: entries(now), syncedAt: minutes(3, now) },
    'responses.search': {
      responses: responses(now),
      total: 60,
      locales: ['en', 'pl', 'hu', 'el', 'id'],
      syncedAt: minutes(3, now),
    },
    'composer.target': { open: true, platform: 'x', surface: 'reply', identity: 'official' },
    'composer.insert': { outcome: 'inserted' },
    'page.profile': { view: suspected(locale), url: suspected(locale).facts.url },
    'profile.judge': suspected(locale),
    'flag.submit': { id: '0c1f5a52-7d0e-4b52-9d43-0d7c6a6b1a01' },
    'flags.list': {
      flags: [
        {
          id: '0c1f5a52-7d0e-4b52-9d43-0d7c6a6b1a02',
          category: 'fan',
          about: '@MeridianFansPL',
          createdAt: minutes(16 * 24 * 60, now),
          state: 'dismissed',
        },
      ],
    },
    'requests.list': { requests: requests(now) },
    'outbox.discard': { ok: true },
    'sync.now': { ok: true },
    'device.enrol': { ok: false, code: 'invite_used', title: 'The invite code was used' },
    'device.leave': { ok: true },
    'settings.locale': { ok: true },
  };
}

const waitingFlag = (now: number) =>
  ({
    id: '0c1f5a52-7d0e-4b52-9d43-0d7c6a6b1a01',
    kind: 'flag',
    about: '@Meridian_Mutua1',
    createdAt: minutes(44, now),
    state: 'waiting',
    attempts: 3,
  }) as const;

/** Every state by name; each takes the time and the language of the interface. */
export const states = {
  well,
  held: (now: number, locale: Locale): Answers => {
    const all = well(now, locale);
    return { ...all, 'status.get': { ...all['status.get'], counts: { ...all['status.get'].counts, holds: 1 } } };
  },
  noComposer: (now: number, locale: Locale): Answers => ({ ...well(now, locale), 'composer.target': { open: false } }),
  noProfile: (now: number, locale: Locale): Answers => ({
    ...well(now, locale),
    'page.profile': { view: null, url: null },
  }),
  empty: (now: number, locale: Locale): Answers => ({
    ...well(now, locale),
    'today.list': { entries: [] satisfies Entry[], syncedAt: minutes(3, now) },
    'responses.search': { responses: [] satisfies Response[], total: 0, locales: [], syncedAt: minutes(3, now) },
    'page.profile': { view: null, url: null },
    'flags.list': { flags: [] },
    'requests.list': { requests: [] },
  }),
  offline: (now: number, locale: Locale): Answers => {
    const all = well(now, locale);
    return {
      ...all,
      'status.get': {
        ...all['status.get'],
        online: false,
        syncedAt: minutes(89, now),
        outbox: [
          {
            ...waitingFlag(now),
            id: '0c1f5a52-7d0e-4b52-9d43-0d7c6a6b1a03',
            about: '@MeridianMutul',
            state: 'refused',
            problem: { code: 'invalid_body', title: 'The note is longer than 2000 characters' },
          },
          waitingFlag(now),
          { ...waitingFlag(now), id: '0c1f5a52-7d0e-4b52-9d43-0d7c6a6b1a04', kind: 'event', about: 'x', attempts: 0 },
        ],
        adapters: [
          { platform: 'x', health: 'publish_missing', at: minutes(12, now) },
          { platform: 'linkedin', health: 'ok', at: minutes(90, now) },
          { platform: 'mastodon', health: 'unreadable', at: minutes(200, now) },
        ],
      },
      'composer.target': { open: false },
    };
  },
  silent: (now: number, locale: Locale): Answers => {
    const all = well(now, locale);
    return {
      ...all,
      'status.get': {
        ...all['status.get'],
        syncedAt: minutes(26 * 60, now),
        problem: { at: minutes(1, now), code: 'unreachable', title: 'No answer' },
      },
    };
  },
  alone: (now: number, locale: Locale): Answers => {
    const all = well(now, locale);
    return {
      ...all,
      'status.get': {
        ...all['status.get'],
        enrolled: false,
        me: null,
        serverUrl: null,
        demo: true,
        syncedAt: null,
        counts: { entries: 0, responses: 0, accounts: 0, holds: 0 },
      },
      'today.list': { entries: [], syncedAt: null },
      'responses.search': { responses: [], total: 0, locales: [], syncedAt: null },
      'requests.list': { requests: [] },
      'flags.list': { flags: [] },
    };
  },
  /** The worker answers nothing yet. */
  loading: (): Answers => ({}),
} satisfies Record<string, (now: number, locale: Locale) => Answers>;
export type StateName = keyof typeof states;
