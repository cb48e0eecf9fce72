import { useQuery } from '@tanstack/react-query';
import type { OwnFlag } from '../../../utils/messages.ts';
import { Ring, type SeverityName, Shape } from '../../ui/Icon.tsx';
import { useNow } from '../shell/now.ts';
import { flagsQuery } from '../shell/queries.ts';
import { useWords } from '../shell/words.tsx';

/** What became of the flags this browser sent. Nothing while there are none. */
export function OwnFlags() {
  const { t } = useWords();
  const { data } = useQuery(flagsQuery);
  if (data === undefined || data.flags.length === 0) return null;
  return (
    <section className="sect" aria-labelledby="own-flags">
      <h2 className="hd" id="own-flags">
        {t('flag.own')}
      </h2>
      <ul className="card">
        {data.flags.map((flag) => (
          <Row key={flag.id} flag={flag} />
        ))}
      </ul>
    </section>
  );
}

const sevs: Readonly<Record<OwnFlag['state'], SeverityName>> = {
  waiting: 'none',
  refused: 'warn',
  reported: 'advice',
  linked: 'advice',
  dismissed: 'ok',
};

function Row({ flag }: { flag: OwnFlag }) {
  const { t, dates } = useWords();
  const now = useNow();
  const sev = sevs[flag.state];
  return (
    <li className="entry">
      <span className="tm">{dates.near(flag.createdAt, now)}</span>
      <span className="ti">{flag.about}</span>
      <span />
      <div className="mt">
        <span className="stw" data-sev={sev}>
          {flag.state === 'refused' ? <Shape sev="warn" size={14} /> : <Ring state={ring(flag.state)} sev={sev} />}
          {t(`flag.state.${flag.state}`)}
        </span>
        <span>{t(`flag.category.${flag.category}`)}</span>
      </div>
    </li>
  );
}

function ring(state: Exclude<OwnFlag['state'], 'refused'>) {
  switch (state) {
    case 'waiting':
      return 'st-draft';
    case 'reported':
      return 'st-review1';
    case 'linked':
      return 'st-review2';
    case 'dismissed':
      return 'st-posted';
  }
}
