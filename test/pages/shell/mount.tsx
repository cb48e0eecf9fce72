// Starts a replica page: React 18, as the sites run it, and the note that says what this page is.
import { type ReactElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

export function mount(id: string, page: ReactElement): void {
  const root = document.getElementById(id);
  if (root === null) throw new Error(`no element #${id}`);
  createRoot(root).render(page);
}

/** True once `lateMs` have passed since the page started. */
export function useLate(lateMs: number): boolean {
  const [isDue, setDue] = useState(lateMs === 0);
  useEffect(() => {
    if (isDue) return undefined;
    const timer = setTimeout(() => setDue(true), lateMs);
    return () => clearTimeout(timer);
  }, [isDue, lateMs]);
  return isDue;
}

/** The path, kept up to date when the page changes route without loading. */
export function useRoute(): [string, (path: string) => void] {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const read = () => setPath(location.pathname);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  return [
    path,
    (next) => {
      history.pushState(null, '', next + location.search);
      setPath(next);
    },
  ];
}

export function Foot() {
  return (
    <footer className="foot">
      Replica for trying out and testing Imprimatur. The editor is the real library; nothing leaves this computer.
    </footer>
  );
}
