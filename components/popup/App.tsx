// The popup and the side panel: header, tabs, and the screen in view. Visited screens stay, so that nothing begun is lost.
import { QueryClientProvider, type QueryClient, useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { FlagScreen } from './flag/FlagScreen.tsx';
import { ResponsesScreen } from './responses/ResponsesScreen.tsx';
import { needsAttention } from './shell/contact.ts';
import { Header } from './shell/Header.tsx';
import { type Host, HostContext } from './shell/host.ts';
import { statusQuery } from './shell/queries.ts';
import { Boundary, type ScreenName } from './shell/Screen.tsx';
import { screens, Tabs } from './shell/Tabs.tsx';
import { type Words, WordsProvider } from './shell/words.tsx';
import { StatusScreen } from './status/StatusScreen.tsx';
import { TodayScreen } from './today/TodayScreen.tsx';

/** @param words of the language to begin with; the page follows the one in Status. */
export function App({
  client,
  host,
  open,
  words,
}: {
  client: QueryClient;
  host: Host;
  open: ScreenName;
  words: Words;
}) {
  return (
    <QueryClientProvider client={client}>
      <HostContext value={host}>
        <Popup open={open} words={words} />
      </HostContext>
    </QueryClientProvider>
  );
}

function Popup({ open, words }: { open: ScreenName; words: Words }) {
  const [chosen, setChosen] = useState(open);
  const [visited, setVisited] = useState<readonly ScreenName[]>([open]);
  const { data: status = null, refetch } = useQuery(statusQuery);

  useEffect(() => {
    const stop = new AbortController();
    const again = () => void refetch();
    for (const type of ['online', 'offline']) window.addEventListener(type, again, { signal: stop.signal });
    return () => stop.abort();
  }, [refetch]);

  const search = useRef<HTMLInputElement>(null);
  const choose = (name: ScreenName) => {
    setChosen(name);
    setVisited((before) => (before.includes(name) ? before : [...before, name]));
  };
  /** A press on Responses goes on to its search box: the next thing is to type. Arrow keys stay on the tabs. */
  const press = (name: ScreenName) => {
    flushSync(() => choose(name));
    if (name === 'responses') search.current?.focus();
  };
  return (
    <WordsProvider first={words} locale={status?.locale ?? words.locale}>
      <div className="popup im size-full min-w-0 grid-cols-1 grid-rows-[auto_minmax(0,1fr)]">
        <Header status={status} />
        <main className="grid min-h-0 grid-cols-1 grid-rows-[auto_minmax(0,1fr)]">
          <Tabs chosen={chosen} attention={status !== null && needsAttention(status)} choose={choose} press={press} />
          {screens
            .filter((name) => visited.includes(name))
            .map((name) => (
              <div
                className="grid min-h-0 grid-cols-1 grid-rows-[minmax(0,1fr)_auto]"
                key={name}
                hidden={name !== chosen}
              >
                <Boundary name={name}>{screenOf(name, choose, search)}</Boundary>
              </div>
            ))}
        </main>
      </div>
    </WordsProvider>
  );
}

function screenOf(name: ScreenName, choose: (name: ScreenName) => void, search: RefObject<HTMLInputElement | null>) {
  switch (name) {
    case 'today':
      return <TodayScreen connect={() => choose('status')} />;
    case 'responses':
      return <ResponsesScreen search={search} />;
    case 'flag':
      return <FlagScreen />;
    case 'status':
      return <StatusScreen />;
  }
}
