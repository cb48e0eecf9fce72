// The flag form: everything that would leave the device is visible before it does, and nothing leaves without a press on "Send".
import type { FlagCategory } from '../../contract/flag.ts';
import type { ProfileCatalog, ProfileWords } from '../i18n/profile/catalogs.ts';
import type { FlagDraft, ProfileView } from '../messages.ts';
import { cardHead, facts } from './card.ts';
import { button, element } from './element.ts';
import { lookOf } from './looks.ts';
import { writtenHandle } from './sentences.ts';

export interface FlagFormActions {
  readonly back: () => void;
  /** Stores the flag; rejects with `NotStored`. */
  readonly store: (draft: FlagDraft) => Promise<void>;
}

/** What `flag_failed` and `flag_orphaned` are chosen by. */
export class NotStored extends Error {
  override name = 'NotStored';
  readonly orphaned: boolean;

  constructor(orphaned: boolean, options?: ErrorOptions) {
    super(orphaned ? 'the extension is gone' : 'the worker refused the flag', options);
    this.orphaned = orphaned;
  }
}

const CATEGORIES: readonly FlagCategory[] = ['impostor', 'scam', 'unauthorised', 'fan', 'squat'];
const NOTE_MAX = 2000;
const SELECTION_MAX = 2000;

/** @param selection words that the person had selected on the page; sent only when ticked */
export function flagForm(
  view: ProfileView,
  selection: string,
  seenAt: string,
  t: ProfileWords,
  actions: FlagFormActions,
): HTMLElement[] {
  const note = element('textarea', { class: 'area', id: 'flag-note', rows: '2', maxlength: String(NOTE_MAX) });
  const options = CATEGORIES.map((category, i) => {
    const input = element('input', { type: 'radio', name: 'category', value: category, checked: i === 0 });
    return { category, input };
  });
  const selected = element('input', { type: 'checkbox' });
  const said = element('p', { role: 'status' });
  const send = button('btn primary', {}, () => void store(), t('flag_send'));

  const store = async () => {
    const category = options.find(({ input }) => input.checked)?.category ?? 'impostor';
    send.disabled = true;
    said.className = '';
    said.replaceChildren(t('flag_storing'));
    try {
      await actions.store(draftOf(view, category, note.value.trim(), selected.checked ? selection : '', seenAt));
    } catch (error) {
      send.disabled = false;
      said.className = 'wrong';
      said.replaceChildren(t(error instanceof NotStored && error.orphaned ? 'flag_orphaned' : 'flag_failed'));
    }
  };

  const handle = writtenHandle(view.facts.platform, view.facts.handle);
  return [
    cardHead({ icon: 'i-flag', sev: 'none', solid: false }, t('flag_title', { handle }), t, actions.back),
    element(
      'div',
      { class: 'card-body stack' },
      element('p', { class: 'fg2' }, t('flag_lead')),
      element(
        'fieldset',
        {},
        element('legend', { class: 'label' }, t('flag_what')),
        element('div', { class: 'opts' }, ...options.map(({ category, input }) => option(category, input, t))),
      ),
      element(
        'div',
        { class: 'field' },
        element('label', { for: 'flag-note' }, `${t('flag_note')} ${t('optional')}`),
        note,
      ),
      element(
        'section',
        { 'aria-labelledby': 'flag-sends' },
        element('p', { class: 'label', id: 'flag-sends' }, t('flag_sends')),
        sentFacts(view, seenAt, t),
        selection === ''
          ? null
          : element(
              'label',
              { class: 'opt' },
              selected,
              element('span', {}, t('sends_selection', { text: selection })),
            ),
      ),
      element('p', { class: 'small fg2' }, t('flag_named')),
      said,
    ),
    element(
      'div',
      { class: 'panel-foot' },
      button('btn quiet flush', {}, actions.back, t('flag_back')),
      element('span', { class: 'end' }),
      send,
    ),
  ];
}

/** After storing. */
export function flagStored(t: ProfileWords, close: () => void): HTMLElement[] {
  return [
    cardHead({ icon: 's-ok', sev: 'ok', solid: true }, t('flag_stored_title'), t, close),
    element(
      'div',
      { class: 'card-body stack', role: 'status' },
      element('p', {}, t('flag_stored')),
      element('p', { class: 'fg2' }, t('flag_follow')),
    ),
  ];
}

/** What the person selected on the page, at most 2 000 characters; empty when nothing. */
export function selectedWords(): string {
  return (getSelection()?.toString() ?? '').trim().slice(0, SELECTION_MAX);
}

function option(category: FlagCategory, input: HTMLInputElement, t: ProfileWords): HTMLElement {
  const means: keyof ProfileCatalog = `category_${category}_means`;
  return element(
    'label',
    { class: 'opt' },
    input,
    element('span', {}, t(`category_${category}`), element('br'), element('span', { class: 'small fg2' }, t(means))),
  );
}

function sentFacts(view: ProfileView, seenAt: string, t: ProfileWords): HTMLElement {
  const { facts: profile, locale } = view;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return facts([
    [t('sends_address'), profile.url],
    [t('sends_handle'), writtenHandle(profile.platform, profile.handle)],
    [t('sends_name'), profile.displayName],
    [t('sends_number'), profile.platformUserId],
    [t('sends_seen'), when.format(new Date(seenAt))],
    [t('sends_check'), lookOf({ ...view, flagged: false }, null, t)?.word],
  ]);
}

function draftOf(
  view: ProfileView,
  category: FlagCategory,
  note: string,
  selectedText: string,
  seenAt: string,
): FlagDraft {
  const { facts: profile, verdict } = view;
  const { platform, handle, displayName, platformUserId, url } = profile;
  return {
    category,
    note,
    evidence: {
      url,
      platform,
      handle,
      seenAt,
      ...(displayName === undefined ? {} : { displayName }),
      ...(platformUserId === undefined ? {} : { platformUserId }),
      ...(selectedText === '' ? {} : { selectedText }),
    },
    verdict: verdict.verdict,
    ...(verdict.account === null ? {} : { resembles: verdict.account.id }),
  };
}
