// Finds composers, publish controls, identity and profiles on a page from the platform's data. DOM only, no state, small: the
// loader carries it on every page. Everything here sees through open shadow roots.
import type { Platform } from '../../contract/words.ts';
import type { ComposerAdapter, PlatformAdapter, Sighting } from './adapter.ts';

export type ComposerRoot = Element | Document | ShadowRoot;

export interface LocatedComposer {
  readonly field: HTMLElement;
  readonly adapter: ComposerAdapter;
}

export interface PublishTarget {
  /** The control itself; of a form that was submitted without one, the form. */
  readonly control: Element;
  readonly adapter: ComposerAdapter;
  readonly root: ComposerRoot;
}

/** Every field of a composer; all of them are read at the gate. */
export interface ComposerFields {
  /** The body; of a thread each part in order. */
  readonly parts: readonly HTMLElement[];
  readonly title: HTMLElement | null;
  readonly cw: HTMLElement | null;
  readonly alt: readonly HTMLElement[];
  readonly poll: readonly HTMLElement[];
}

export interface PostingIdentity {
  readonly handle?: string;
  readonly displayName?: string;
}

export interface ProfilePage {
  readonly platform: Platform;
  readonly handle: string;
  readonly displayName?: string;
  readonly bio?: string;
  /** Without query and fragment. */
  readonly url: string;
}

/** `Element.closest` that goes on at the host of a shadow root. */
export function closestComposed(element: Element, selector: string): Element | null {
  let at: Element | null = element;
  while (at !== null) {
    const found: Element | null = at.closest(selector);
    if (found !== null) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The composer field that an event happened in. `path` is the event's `composedPath()`. */
export function composerAt(path: readonly EventTarget[], platform: PlatformAdapter): LocatedComposer | null {
  for (const target of path) {
    if (!(target instanceof HTMLElement)) continue;
    const adapter = platform.composers.find((composer) => matches(target, composer.field));
    if (adapter !== undefined) return { field: target, adapter };
  }
  return null;
}

/** What holds every field and the publish control; the field's own tree where the platform's data does not fit any more. */
export function composerRoot(field: Element, adapter: ComposerAdapter): ComposerRoot {
  for (const { selector } of adapter.root) {
    const root = closestComposed(field, selector);
    if (root !== null) return root;
  }
  return treeOf(field);
}

/** The publish control that an event happened on. */
export function publishControlAt(path: readonly EventTarget[], platform: PlatformAdapter): PublishTarget | null {
  for (const target of path) {
    if (!(target instanceof Element)) continue;
    const adapter = platform.composers.find((composer) => matches(target, composer.publish));
    if (adapter !== undefined) return { control: target, adapter, root: composerRoot(target, adapter) };
  }
  return null;
}

/** The same for a `submit` event, whose target is the form: one that holds a publish control or a composer field. */
export function publishFormAt(path: readonly EventTarget[], platform: PlatformAdapter): PublishTarget | null {
  const form = path.find((target) => target instanceof HTMLFormElement);
  if (form === undefined) return null;
  for (const adapter of platform.composers) {
    const control = first(form, adapter.publish) ?? (first(form, adapter.field) === null ? null : form);
    if (control !== null) return { control, adapter, root: composerRoot(control, adapter) };
  }
  return null;
}

/** The publish controls of a composer; empty when the platform's data does not find one. */
export function publishControls(root: ComposerRoot, adapter: ComposerAdapter): Element[] {
  const inside = all(root, adapter.publish);
  return inside.length > 0 ? inside : all(treeOf(root), adapter.publish);
}

export function fieldsOf(root: ComposerRoot, adapter: ComposerAdapter): ComposerFields {
  const { fields } = adapter;
  return {
    parts: all(root, adapter.field).filter(isHtml),
    title: some(root, fields?.title)[0] ?? null,
    cw: some(root, fields?.cw)[0] ?? null,
    alt: some(root, fields?.alt),
    poll: some(root, fields?.poll),
  };
}

/** Whom the composer will post as, as the page says it; null when it does not say. */
export function readIdentity(platform: PlatformAdapter, root: ComposerRoot): PostingIdentity | null {
  for (const { where, reads, within } of platform.identity) {
    const element = first(within === 'root' ? root : document, where);
    if (element === null) continue;
    const displayName = firstWords(element);
    if (reads === 'name') {
      if (displayName !== null) return { displayName };
      continue;
    }
    const written = /@([\w.-]*\w(?:@[\w.-]*\w)?)/.exec(element.textContent)?.[1];
    const handle = written ?? lastSegment(element.getAttribute('href'));
    if (handle === undefined) continue;
    return {
      handle: qualified(platform, handle, location.hostname),
      // Beside a link alone the words are the link's ("Profile"), not a name.
      ...(written === undefined || displayName === null || displayName.startsWith('@') ? {} : { displayName }),
    };
  }
  return null;
}

/**
 * The profile that the page shows. Null elsewhere, and while the page still shows the profile before this one: sites change the
 * address first and the content later.
 */
export function readProfile(platform: PlatformAdapter, url: URL | Location): ProfilePage | null {
  const { profile } = platform;
  const handle = profile.path.exec(url.pathname)?.groups?.handle;
  if (handle === undefined || profile.reserved.includes(handle.toLowerCase())) return null;
  const header = first(document, profile.displayName);
  if (header === null) return null;
  const shown = /@([\w.-]*\w)/.exec(header.textContent)?.[1];
  if (shown !== undefined && shown.toLowerCase() !== handle.split('@')[0]?.toLowerCase()) return null;
  const displayName = firstWords(header);
  const bio = first(document, profile.bio)?.textContent.trim();
  return {
    platform: platform.id,
    handle: qualified(platform, decodeURIComponent(handle), url.hostname),
    ...(displayName === null ? {} : { displayName: displayName.slice(0, 200) }),
    ...(bio === undefined || bio === '' ? {} : { bio: bio.slice(0, 1000) }),
    url: `${url.origin}${url.pathname}`,
  };
}

/** The first element that one of `sightings` finds, newest data first. */
export function first(root: ParentNode, sightings: readonly Sighting[]): Element | null {
  for (const { selector } of sightings) {
    const element = root.querySelector(selector);
    if (element !== null) return element;
  }
  return null;
}

function all(root: ParentNode, sightings: readonly Sighting[]): Element[] {
  return [...root.querySelectorAll(sightings.map(({ selector }) => selector).join(','))];
}

function some(root: ParentNode, sighting: Sighting | undefined): HTMLElement[] {
  return sighting === undefined ? [] : all(root, [sighting]).filter(isHtml);
}

function matches(element: Element, sightings: readonly Sighting[]): boolean {
  return sightings.some(({ selector }) => element.matches(selector));
}

function isHtml(element: Element): element is HTMLElement {
  return element instanceof HTMLElement;
}

function treeOf(node: Node): Document | ShadowRoot {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}

/** The first words of an element that are not decoration (initials in an avatar). */
function firstWords(element: Element): string | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const words = node.textContent?.trim() ?? '';
    if (words !== '' && node.parentElement?.closest('[aria-hidden="true"]') === null) return words;
  }
  return null;
}

function lastSegment(href: string | null): string | undefined {
  return href
    ?.split(/[?#]/)[0]
    ?.split('/')
    .findLast((segment) => segment !== '')
    ?.replace(/^@/, '');
}

/** On a federated network a bare handle belongs to the page's own host. */
function qualified(platform: PlatformAdapter, handle: string, hostname: string): string {
  return platform.federated === true && !handle.includes('@') ? `${handle}@${hostname}` : handle;
}
