// Display names of the accounts a visitor may sign in as.
const names: Readonly<Record<string, string>> = {
  MeridianMutual: 'Meridian Mutual',
  MeridianPolska: 'Meridian Mutual Polska',
  MeridianMagyar: 'Meridian Mutual Magyarország',
  MeridianHellas: 'Meridian Mutual Hellas',
  MeridianID: 'Meridian Mutual Indonesia',
  MeridianHelp: 'Meridian Help',
  bence_kovacs: 'Bence Kovács',
};

export function displayNameOf(handle: string): string {
  return names[handle] ?? handle;
}
