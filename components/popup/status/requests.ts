// A request that left this device, in plain words.
import type { PopupKey } from '../../../utils/i18n/popup/catalogs.ts';
import type { RequestRow } from '../../../utils/messages.ts';

/** What it was. */
export function sentenceKey(kind: RequestRow['kind']): PopupKey {
  return `leaves.sent.${kind}`;
}

/** What the server said to it. */
export function answerKey(status: number): PopupKey {
  if (status === 0) return 'leaves.answer.none';
  if (status === 304) return 'leaves.answer.same';
  if (status < 400) return 'leaves.answer.ok';
  if (status === 401 || status === 403) return 'leaves.answer.denied';
  return status < 500 ? 'leaves.answer.refused' : 'leaves.answer.broken';
}

/** Bytes as a person reads them: `412 byte`, `1.4 kB`. */
export function size(bytes: number, locale: string): string {
  const small = bytes < 1000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: small ? 'byte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: small ? 0 : 1,
  }).format(small ? bytes : bytes / 1000);
}
