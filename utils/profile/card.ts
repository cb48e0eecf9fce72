// The card behind the badge: what the verdict is, why, and what a person can do about it.
import type { ProfileWords } from '../i18n/profile/catalogs.ts';
import type { ProfileView } from '../messages.ts';
import { compareBlock } from './compare-block.ts';
import { button, type Child, drawing, element } from './element.ts';
import type { Look } from './looks.ts';
import { reasonSentences, writtenHandle } from './sentences.ts';

export interface CardActions {
  readonly close: () => void;
  readonly openFlagForm: () => void;
  readonly copy: (text: string) => Promise<void>;
}

export const CARD_TITLE = 'card-title';

/** Head, body and foot of the card; the caller puts them into the card's frame. */
export function cardContent(
  view: ProfileView,
  look: Look,
  unitName: string | null,
  t: ProfileWords,
  actions: CardActions,
): HTMLElement[] {
  return [
    cardHead(look, t(look.title), t, actions.close),
    element('div', { class: 'card-body stack' }, ...body(view, look, unitName, t)),
    ...foot(view, look, t, actions),
  ];
}

export function cardHead(
  look: Pick<Look, 'icon' | 'sev' | 'solid'>,
  title: string,
  t: ProfileWords,
  close: () => void,
) {
  return element(
    'div',
    { class: 'panel-head' },
    look.solid ? drawing(look.icon, 'sev s20', look.sev) : drawing(look.icon, 'i s20'),
    element('h3', { id: CARD_TITLE }, title),
    button('btn quiet sq', { 'aria-label': t('close') }, close, drawing('i-x', 'i')),
  );
}

function body(view: ProfileView, look: Look, unitName: string | null, t: ProfileWords): Child[] {
  const { orgName: org, verdict } = view;
  const official = verdict.account === null ? '' : writtenHandle(verdict.account.platform, verdict.account.handle);
  switch (verdict.verdict) {
    case 'official': {
      const key = verdict.reasons.some(({ code }) => code === 'user_id') ? 'lead_user_id' : 'lead_exact';
      return [lead(t(key, { org, official })), officialFacts(view, unitName, t)];
    }
    case 'known':
      return [lead(t('lead_known', { org })), facts([[t('fact_note'), verdict.account?.note]]), already(view, t)];
    case 'suspected': {
      const name = verdict.account?.displayName ?? '';
      return [
        lead(look.kind === 'retired' ? t('lead_retired', { org }) : t('lead_suspected', { name })),
        compareBlock(view, t),
        reasonList(reasonSentences(view, t)),
        element('p', { class: 'small fg2' }, t('not_proof')),
        already(view, t),
      ];
    }
    case 'unrelated':
      return [lead(t('lead_flagged', { org })), already(view, t)];
  }
}

function foot(view: ProfileView, look: Look, t: ProfileWords, actions: CardActions): HTMLElement[] {
  const reasons = reasonSentences(view, t);
  const copied = element('span', { role: 'status' });
  const copy = button(
    'btn quiet flush',
    {},
    () => {
      actions.copy(reportText(view, reasons)).then(
        () => copied.replaceChildren(t('copied')),
        () => copied.replaceChildren(t('not_copied')),
      );
    },
    t('copy'),
  );
  const flag = button(
    look.kind === 'likely' || look.kind === 'retired' ? 'btn primary' : 'btn',
    {},
    actions.openFlagForm,
    drawing('i-flag', 'i'),
    t('flag'),
  );
  const parts = [
    ...(reasons.length > 0 ? [copy, copied] : []),
    ...(look.kind === 'official' || view.flagged ? [] : [element('span', { class: 'end' }), flag]),
  ];
  return parts.length === 0 ? [] : [element('div', { class: 'panel-foot' }, ...parts)];
}

/** What goes into a report: the address, then the reasons, one a line. */
function reportText({ facts }: ProfileView, reasons: readonly string[]): string {
  return [facts.url, ...reasons.map((reason, i) => `${i + 1}. ${reason}`)].join('\n');
}

const lead = (text: string) => element('p', { class: 'fg2' }, text);

function already({ flagged }: ProfileView, t: ProfileWords): HTMLElement | null {
  if (!flagged) return null;
  return element('p', { class: 'line' }, drawing('i-flag', 'i'), element('span', {}, t('flag_already')));
}

function reasonList(reasons: readonly string[]): HTMLElement {
  const rows = reasons.map((reason, i) =>
    element(
      'li',
      {},
      element('span', { class: 'num', 'aria-hidden': 'true' }, String(i + 1)),
      element('span', {}, reason),
    ),
  );
  return element('ol', { class: 'reasons', role: 'list' }, ...rows);
}

function officialFacts({ verdict, locale }: ProfileView, unitName: string | null, t: ProfileWords): HTMLElement {
  const { account } = verdict;
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const languages = account?.languages.map((language) => names.of(language) ?? language) ?? [];
  const { owner, backupOwner: backup } = account ?? {};
  return facts([
    [t('fact_unit'), unitName ?? undefined],
    [t('fact_owner'), owner === undefined || backup === undefined ? owner : t('owner_and_backup', { owner, backup })],
    [t('fact_languages'), new Intl.ListFormat(locale, { type: 'unit' }).format(languages)],
    [
      t('fact_state'),
      account?.state === 'dormant' ? t('state_dormant') : account?.state === 'retired' ? t('state_retired') : undefined,
    ],
  ]);
}

/** Rows without a value are left out. */
export function facts(rows: readonly (readonly [string, string | undefined])[]): HTMLElement {
  return element(
    'dl',
    { class: 'facts' },
    ...rows.flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [element('dt', {}, name), element('dd', {}, value)],
    ),
  );
}
