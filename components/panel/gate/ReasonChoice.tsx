// The reasons that an organisation accepts, one of which must be chosen; none is chosen for the person.
import { useEffect, useId, useRef, useState } from 'react';
import type { GateQuestion } from '../../../utils/composer/view.ts';
import { localised } from '../../../utils/i18n/translate.ts';
import { Shape } from '../../ui/Icon.tsx';
import { usePanel } from '../context.ts';
import { trusted } from '../trusted.ts';

export interface ReasonState {
  readonly code: string | null;
  /** How often the person pressed on without a reason since one was last chosen. */
  readonly missed: number;
  readonly choose: (code: string) => void;
  /** Says that a reason is needed. */
  readonly ask: () => void;
}

export function useReason(): ReasonState {
  const [code, setCode] = useState<string | null>(null);
  const [missed, setMissed] = useState(0);
  return {
    code,
    missed,
    choose(next) {
      setCode(next);
      setMissed(0);
    },
    ask: () => setMissed((times) => times + 1),
  };
}

export function ReasonChoice({ reasons, reason }: { reasons: GateQuestion['reasons']; reason: ReasonState }) {
  const { view, t } = usePanel();
  const name = useId();
  const problem = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const { missed } = reason;
  useEffect(() => {
    if (missed > 0) group.current?.querySelector('input')?.focus();
  }, [missed]);
  return (
    <fieldset ref={group} aria-describedby={missed > 0 ? problem : undefined}>
      <legend className="vh">{t('reason')}</legend>
      {reasons.map(({ code, label }) => (
        <label key={code} className="opt">
          <input
            type="radio"
            name={name}
            value={code}
            required
            checked={reason.code === code}
            onChange={trusted(() => reason.choose(code))}
          />
          <span lang={label[view.locale] === undefined ? 'en' : undefined}>{localised(label, view.locale)}</span>
        </label>
      ))}
      <p className="err" id={problem} role="alert">
        {missed > 0 && (
          <>
            <Shape sev="block" size={14} />
            {t('reason_needed')}
          </>
        )}
      </p>
    </fieldset>
  );
}
