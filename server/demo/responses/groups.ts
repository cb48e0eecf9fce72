// The twelve answers of the demo organisation; each language file gives their words.

export const groups = [
  'thanks',
  'late-payout',
  'missing-documents',
  'payment-pause',
  'flood',
  'scam-warning',
  'private-message',
  'opening-hours',
  'renewal-price',
  'app-sign-in',
  'new-address',
  'complaint',
] as const;
export type Group = (typeof groups)[number];

/** Folder names, by the kind of answer. */
export type Folder = 'service' | 'claims' | 'safety';

export const folderOf: Record<Group, Folder> = {
  thanks: 'service',
  'late-payout': 'claims',
  'missing-documents': 'claims',
  'payment-pause': 'service',
  flood: 'claims',
  'scam-warning': 'safety',
  'private-message': 'safety',
  'opening-hours': 'service',
  'renewal-price': 'service',
  'app-sign-in': 'service',
  'new-address': 'service',
  complaint: 'service',
};

export interface Wording {
  readonly shortcut: string;
  readonly title: string;
  readonly text: string;
}

/** One language's words. Every text greets by `{{first_name}}`; `{{days}}` and `{{city}}` stand where they are needed. */
export interface Language {
  readonly folders: Record<Folder, string>;
  readonly labels: { readonly first_name: string; readonly days: string; readonly city: string };
  /** What `{{days}}` may be, in the form that the sentences need. */
  readonly days: readonly string[];
  readonly wordings: Record<Group, Wording>;
}
