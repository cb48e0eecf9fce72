// What a person may get wrong when connecting, and what the server may answer.
import type { PopupKey } from '../../../utils/i18n/popup/catalogs.ts';

export type EnrolField = 'server' | 'code';

/** The server's origin and path; null when it is no http(s) address. One without a scheme is taken as https. */
export function serverAddress(text: string): string | null {
  const trimmed = text.trim();
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || /\s/.test(trimmed) || !URL.canParse(full)) return null;
  const url = new URL(full);
  return /^https?:$/.test(url.protocol) ? (url.origin + url.pathname).replace(/\/+$/, '') : null;
}

/** The first field that cannot be right, before anything is sent. */
export function enrolMistake(server: string, code: string): EnrolField | null {
  if (serverAddress(server) === null) return 'server';
  return code.replace(/[^\p{L}\p{N}]/gu, '').length < 6 ? 'code' : null;
}

export interface EnrolProblem {
  readonly key: PopupKey;
  readonly title: string;
  readonly field: EnrolField | null;
}

const known: Readonly<Record<string, { readonly key: PopupKey; readonly field: EnrolField | null }>> = {
  invite_invalid: { key: 'enrol.error.invite_invalid', field: 'code' },
  invite_used: { key: 'enrol.error.invite_used', field: 'code' },
  unreachable: { key: 'enrol.error.unreachable', field: 'server' },
  timeout: { key: 'enrol.error.unreachable', field: 'server' },
  rate_limited: { key: 'enrol.error.rate_limited', field: null },
  unavailable: { key: 'enrol.error.unavailable', field: null },
  insecure_address: { key: 'enrol.error.insecure_address', field: 'server' },
  answer_unreadable: { key: 'enrol.error.not_found', field: 'server' },
  not_found: { key: 'enrol.error.not_found', field: 'server' },
  method_not_allowed: { key: 'enrol.error.not_found', field: 'server' },
};

/** What to say of a try that failed; null when it worked or there was none. `failed`: the worker itself gave no answer. */
export function enrolProblem(
  tried: { readonly ok: true } | { readonly ok: false; readonly code: string; readonly title: string } | null,
  failed: boolean,
): EnrolProblem | null {
  if (failed) return { key: 'failed.body', title: '', field: null };
  if (tried === null || tried.ok) return null;
  return { ...(known[tried.code] ?? unknown(tried.code)), title: tried.title };
}

/** `http_404`: something answered that is not our server. */
function unknown(code: string): Omit<EnrolProblem, 'title'> {
  if (code.startsWith('http_5')) return { key: 'enrol.error.unavailable', field: null };
  return code.startsWith('http_')
    ? { key: 'enrol.error.not_found', field: 'server' }
    : { key: 'enrol.error.other', field: null };
}
