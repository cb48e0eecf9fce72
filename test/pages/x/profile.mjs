// Profile pages of the X replica, with the hooks that its adapter reads. Any handle has a page; those in the list have their own words.
import { avatar, escapeHtml, nameFrom, otherProfiles, postList, profileDocument } from '../shell/profile-parts.mjs';

const people = {
  MeridianMutual: {
    name: 'Meridian Mutual',
    bio: 'Savings and insurance since 1921. We answer from 8 to 20 and never ask for codes or card numbers.',
    link: 'meridianmutual.example',
    joined: 'March 2011',
    followers: '48,210',
    verified: true,
    posts: ['Our offices are open until six today.'],
  },
  MeridianPolska: {
    name: 'Meridian Mutual Polska',
    bio: 'Oszczędności i ubezpieczenia od 1921 roku. Odpowiadamy od 8 do 20. Nigdy nie prosimy o kody ani numery kart.',
    link: 'meridianmutual.example/pl',
    joined: 'May 2012',
    followers: '21,904',
    verified: true,
    posts: ['Dziś nasze biura są otwarte do 18.'],
  },
  MeridianMagyar: {
    name: 'Meridian Mutual Magyarország',
    bio: 'Megtakarítás és biztosítás 1921 óta. 8 és 20 óra között válaszolunk.',
    link: 'meridianmutual.example/hu',
    joined: 'May 2012',
    followers: '17,330',
    verified: true,
    posts: ['Irodáink ma hatig vannak nyitva.'],
  },
  Meridian_Mutua1: {
    name: 'Meridian Mutual',
    bio: 'Official customer service. For a refund send your card number by message.',
    link: 'meridian-mutual-refund.example',
    joined: 'November 2026',
    followers: '312',
    verified: false,
    posts: ['Waiting for a refund? Send us a message with your card number and we solve it today.'],
  },
  MeridianMutul: {
    name: 'Meridian Mutual',
    bio: 'Savings. Insurance. Bonus for the first 500 followers.',
    link: 'bit.example/bonus',
    joined: 'October 2026',
    followers: '58',
    verified: false,
    posts: ['Bonus for everybody who follows us this week.'],
  },
  MeridianFansPL: {
    name: 'Meridian Mutual Fans PL',
    bio: 'Nieoficjalny fanklub drużyny kolarskiej Meridian Mutual. Zdjęcia, wyniki, wyjazdy.',
    link: 'meridianfans.example',
    joined: 'June 2015',
    followers: '7,402',
    verified: false,
    posts: ['Trzecie miejsce w Kielcach!'],
  },
  bence_kovacs: {
    name: 'Bence Kovács',
    bio: 'Cycling, coffee, spreadsheets. Views are my own.',
    link: '',
    joined: 'January 2014',
    followers: '512',
    verified: false,
    posts: ['Forty kilometres before breakfast.'],
  },
};

/** First path segments that are pages of the site itself. */
const reserved = ['settings', 'messages', 'search', 'login', 'signup', 'jobs', 'tos', 'privacy'];

/** @param {string} handle */
function personOf(handle) {
  const written = Object.keys(people).find((known) => known.toLowerCase() === handle.toLowerCase());
  if (written !== undefined) return { handle: written, ...people[/** @type {keyof typeof people} */ (written)] };
  const stranger = { bio: 'Walks, books, weather.', link: '', joined: 'April 2019', followers: '86', verified: false };
  return { handle, name: nameFrom(handle), posts: ['The heron is back on the canal.'], ...stranger };
}

/**
 * @param {string} handle without @
 * @returns {string | null} a whole document
 */
export function renderProfile(handle) {
  if (reserved.includes(handle.toLowerCase())) return null;
  const person = personOf(handle);
  const sign = person.verified
    ? '<svg data-testid="icon-verified" aria-label="Verified account" viewBox="0 0 24 24" width="18" height="18" role="img"><circle cx="12" cy="12" r="10" fill="currentColor" opacity=".45"/></svg>'
    : '';
  const facts = [
    person.link === '' ? '' : `<a data-testid="UserUrl" href="https://${person.link}">${escapeHtml(person.link)}</a>`,
    `<span data-testid="UserJoinDate">Joined ${person.joined}</span>`,
    `<a href="/${person.handle}/followers"><b>${person.followers}</b> Followers</a>`,
  ];
  const body = `<div class="profile-frame">
<main class="card profile" data-testid="primaryColumn">
<div class="profile-cover"></div>
<div class="profile-head">
<div class="profile-top">${avatar(person.name)}<span class="end"></span><button type="button" class="button ghost">Message</button><button type="button" class="button" aria-label="Follow @${person.handle}">Follow</button></div>
<div class="profile-names" data-testid="UserName"><div><span class="profile-name">${escapeHtml(person.name)}</span> ${sign}</div><div class="quiet">@${person.handle}</div></div>
<div class="profile-bio" data-testid="UserDescription">${escapeHtml(person.bio)}</div>
<div class="profile-facts quiet" data-testid="UserProfileHeader_Items">${facts.join('')}</div>
</div>
${postList(person)}
</main>
${otherProfiles([
  ['/MeridianMutual', 'Meridian Mutual'],
  ['/Meridian_Mutua1', 'Meridian Mutual'],
  ['/MeridianFansPL', 'Meridian Mutual Fans PL'],
  ['/bence_kovacs', 'Bence Kovács'],
])}
</div>`;
  return profileDocument({
    title: `${person.name} (@${person.handle}) / X (replica)`,
    root: 'react-root',
    assets: 'x',
    body,
  });
}
