// Twelve answers in five languages: sixty responses, approved for the whole organisation.
import type { Response, Variable } from '../../../contract/response.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { folderOf, groups, type Language } from './groups.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { pl } from './pl.ts';

const languages = { en, pl, hu, el, id } as const satisfies Record<Response['locale'], Language>;

export const demoResponses: readonly Response[] = groups.flatMap((group) =>
  (['en', 'pl', 'hu', 'el', 'id'] as const).map((locale): Response => {
    const language = languages[locale];
    const wording = language.wordings[group];
    return {
      id: `resp-${group}-${locale}`,
      group: `resp-${group}`,
      shortcut: wording.shortcut,
      title: wording.title,
      folder: language.folders[folderOf[group]],
      locale,
      unit: 'unit-eu',
      text: wording.text,
      variables: variablesOf(wording.text, language),
      state: 'approved',
    };
  }),
);

function variablesOf(text: string, { labels, days }: Language): Variable[] {
  const all: Variable[] = [
    { name: 'first_name', label: labels.first_name, required: true, from: 'page.name' },
    { name: 'days', label: labels.days, required: true, choices: [...days] },
    { name: 'city', label: labels.city, required: true },
  ];
  return all.filter((variable) => text.includes(`{{${variable.name}}}`));
}
