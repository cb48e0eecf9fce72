// The content script of the Firefox driver test: lets the test call the platform code where a real content script runs.
import './platform-world.ts';

type World = Record<string, (...args: unknown[]) => unknown>;

document.addEventListener('platform-call', (event) => {
  const { name, args } = JSON.parse((event as CustomEvent<string>).detail) as { name: string; args: unknown[] };
  const { world } = globalThis as unknown as { world: World };
  const reply = (answer: object) =>
    document.dispatchEvent(new CustomEvent('platform-reply', { detail: JSON.stringify(answer) }));
  void (async () => world[name]?.(...args))().then(
    (value) => reply({ value }),
    (error: unknown) => reply({ error: String(error) }),
  );
});
