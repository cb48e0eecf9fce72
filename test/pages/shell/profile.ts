// In-app navigation between profiles: the address changes at once, the content when it has come, as on the imitated sites.
import './profile.css';

async function show(path: string): Promise<void> {
  const root = document.querySelector('body > div');
  const reply = await fetch(path);
  const next = new DOMParser().parseFromString(await reply.text(), 'text/html');
  const content = next.querySelector('body > div');
  if (location.pathname !== path || root === null || content === null) return;
  document.title = next.title;
  root.replaceChildren(...content.childNodes);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-in-app]') : null;
  const path = link?.getAttribute('href');
  if (path === undefined || path === null) return;
  event.preventDefault();
  history.pushState(null, '', path);
  void show(path);
});
addEventListener('popstate', () => void show(location.pathname));
