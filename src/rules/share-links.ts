/** Places where readers pass a link on, each by a plain address of its own: no script, no picture, no tracker. */
export interface ShareLink {
  name: string;
  href: string;
}

/**
 * The addresses that open a message with title and link in each place.
 * @param mail the word for e-mail; the other names are the same in every language
 */
export function shareLinks(title: string, url: string, mail: string): ShareLink[] {
  const [link, both, words] = [url, `${title} ${url}`, title].map(encodeURIComponent) as [string, string, string];
  return [
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${link}` },
    { name: 'Viber', href: `viber://forward?text=${both}` },
    { name: 'LINE', href: `https://social-plugins.line.me/lineit/share?url=${link}` },
    { name: 'WhatsApp', href: `https://wa.me/?text=${both}` },
    { name: 'X', href: `https://x.com/intent/post?text=${words}&url=${link}` },
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${both}` },
    { name: 'Mastodon', href: `https://share.joinmastodon.org/#text=${both}` },
    { name: mail, href: `mailto:?subject=${words}&body=${link}` },
  ];
}
