// Profile pages of the Mastodon replica, with the class names of the project's own client. Any account has a page.
import { avatar, escapeHtml, nameFrom, otherProfiles, postList, profileDocument } from '../shell/profile-parts.mjs';

const people = {
  meridian: {
    name: 'Meridian Mutual',
    bio: 'Savings and insurance since 1921. We answer from 8 to 20 and never ask for codes or card numbers.',
    posts: ['Our offices are open until six today.'],
  },
  meridian_hu: {
    name: 'Meridian Mutual Magyarország',
    bio: 'Megtakarítás és biztosítás 1921 óta.',
    posts: ['Irodáink ma hatig vannak nyitva.'],
  },
  rneridian: {
    name: 'Meridian Mutual',
    bio: 'Official help. Send your card number by private mention for a refund.',
    posts: ['Refunds today only.'],
  },
  bence: {
    name: 'Bence Kovács',
    bio: 'Cycling, coffee, spreadsheets. Views are my own.',
    posts: ['Forty kilometres before breakfast.'],
  },
};

/**
 * @param {string} account `user`, or `user@host` for an account of another server
 * @returns {string | null} a whole document
 */
export function renderProfile(account) {
  const [user = '', host] = account.split('@');
  if (user === '') return null;
  const key = user.toLowerCase();
  const stranger = { name: nameFrom(user), bio: 'Walks, books, weather.', posts: ['The heron is back on the canal.'] };
  const known = host === undefined ? people[/** @type {keyof typeof people} */ (key)] : undefined;
  const person = known ?? stranger;
  const invisible = host === undefined ? '' : `<span class="invisible">@${escapeHtml(host)}</span>`;
  const body = `<div class="profile-frame">
<main class="card column profile account__header">
<div class="profile-cover account__header__image"></div>
<div class="profile-head account__header__bar">
<div class="profile-top account__header__tabs">${avatar(person.name)}<span class="end"></span><div class="account__header__tabs__buttons"><button type="button" class="button">Follow</button></div></div>
<div class="profile-names account__header__tabs__name"><h1><span>${escapeHtml(person.name)}</span><small><span>@${escapeHtml(user)}${invisible}</span></small></h1></div>
<div class="profile-bio account__header__content">${escapeHtml(person.bio)}</div>
</div>
${postList(person)}
</main>
${otherProfiles([
  ['/@meridian', 'Meridian Mutual'],
  ['/@rneridian', 'Meridian Mutual'],
  ['/@bence', 'Bence Kovács'],
])}
</div>`;
  return profileDocument({
    title: `${person.name} (@${account}) - Mastodon (replica)`,
    root: 'mastodon',
    assets: 'mastodon',
    body,
  });
}
