// The badge: its name, its tooltip, and what a screen reader hears after a pause.
export const en = {
  ok: 'Ready to post. Nothing found',
  findings: { one: '{n} finding', other: '{n} findings' },
  to_fix: '{n} to fix',
  to_confirm: '{n} to confirm',
  suggestions: { one: '{n} suggestion', other: '{n} suggestions' },
  held: 'Publishing is paused: {title}',
  not_attached: 'Posting is not checked here: the Post button was not found',
  degraded: 'This post could not be checked in time',
  checking: 'Checking',
  reload: 'Imprimatur was updated. Reload this page to have posts checked',
  open_panel: 'Open the panel',
  shortcut: 'Alt Shift K',
};
