// What a person will recognise in a list of devices: "Firefox on Linux".

const systems: Readonly<Record<string, string>> = {
  mac: 'macOS',
  win: 'Windows',
  android: 'Android',
  cros: 'ChromeOS',
  linux: 'Linux',
  openbsd: 'OpenBSD',
};

/** @param os as `runtime.getPlatformInfo` names it */
export function deviceLabel(os: string, userAgent: string): string {
  const name = /\bEdg\//.test(userAgent) ? 'Edge' : /\bFirefox\//.test(userAgent) ? 'Firefox' : 'Chrome';
  return `${name} on ${systems[os] ?? os}`;
}
