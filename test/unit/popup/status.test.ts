import { describe, expect, it } from 'vitest';
import { enrolMistake, enrolProblem, serverAddress } from '../../../components/popup/status/enrol.ts';
import { answerKey, size } from '../../../components/popup/status/requests.ts';
import { contactOf } from '../../../components/popup/shell/contact.ts';

describe('serverAddress', () => {
  it.each([
    ['https://governance.example.org', 'https://governance.example.org'],
    ['  governance.example.org/ ', 'https://governance.example.org'],
    ['http://127.0.0.1:8787/', 'http://127.0.0.1:8787'],
    ['https://example.org/imprimatur/?a=1#b', 'https://example.org/imprimatur'],
    ['', null],
    ['two words', null],
    ['ftp://example.org', null],
    ['https://', null],
  ])('%j is %j', (typed, address) => {
    expect(serverAddress(typed)).toBe(address);
  });
});

it('names the first field that cannot be right', () => {
  expect(enrolMistake('', '')).toBe('server');
  expect(enrolMistake('example.org', 'AB-12')).toBe('code');
  expect(enrolMistake('example.org', 'abcd-1234')).toBeNull();
});

describe('enrolProblem', () => {
  const failed = (code: string) => enrolProblem({ ok: false, code, title: 'words of the server' }, false);
  it.each([
    ['invite_used', 'enrol.error.invite_used', 'code'],
    ['unreachable', 'enrol.error.unreachable', 'server'],
    ['timeout', 'enrol.error.unreachable', 'server'],
    ['http_404', 'enrol.error.not_found', 'server'],
    ['http_502', 'enrol.error.unavailable', null],
    ['something_new', 'enrol.error.other', null],
  ])('%s', (code, key, field) => {
    expect(failed(code)).toEqual({ key, field, title: 'words of the server' });
  });

  it('is null after a success and before the first try', () => {
    expect([enrolProblem({ ok: true }, false), enrolProblem(null, false)]).toEqual([null, null]);
  });
});

describe('contactOf', () => {
  const at = '2026-11-17T12:00:00Z';
  const problem = (code: string) => ({ at, code, title: code });
  it.each([
    ['alone', { enrolled: false, online: true, problem: null }],
    ['revoked', { enrolled: false, online: true, problem: problem('token_revoked') }],
    ['offline', { enrolled: true, online: false, problem: problem('unreachable') }],
    ['silent', { enrolled: true, online: true, problem: problem('unreachable') }],
    ['silent', { enrolled: true, online: true, problem: problem('http_502') }],
    ['local', { enrolled: true, online: true, problem: problem('rows_set_aside') }],
    ['problem', { enrolled: true, online: true, problem: problem('answer_unreadable') }],
    ['ok', { enrolled: true, online: true, problem: null }],
  ])('%s', (contact, status) => {
    expect(contactOf(status)).toBe(contact);
  });
});

it.each([
  [0, 'none'],
  [201, 'ok'],
  [304, 'same'],
  [401, 'denied'],
  [409, 'refused'],
  [503, 'broken'],
])('the answer %i is said as %s', (status, said) => {
  expect(answerKey(status)).toBe(`leaves.answer.${said}`);
});

it('says bytes as the language does', () => {
  expect([size(412, 'en'), size(1420, 'pl'), size(0, 'hu')]).toEqual(['412 byte', '1,4 kB', '0 bájt']);
});
