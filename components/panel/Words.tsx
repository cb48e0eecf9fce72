// A person's own words, drawn as their mark is drawn in the editor.
import type { SeverityName } from '../ui/Icon.tsx';
import { usePanel } from './context.ts';

/** The `lang` of the post, where it is known and not the language of the interface. */
export function usePostLanguage(): string | undefined {
  const { view } = usePanel();
  return view.language === 'und' || view.language === view.locale ? undefined : view.language;
}

export function Marked({ text, sev }: { text: string; sev: SeverityName }) {
  return (
    <span className="mk" data-sev={sev} lang={usePostLanguage()}>
      {text}
    </span>
  );
}
