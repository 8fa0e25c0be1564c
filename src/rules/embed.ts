/** The size of an embeddable line in pixels; narrower frames are fine, the height holds down to 280 pixels of width. */
export const embedSize = { width: 560, height: 210 };

/** The code that puts a line into another page. */
export function embedCode(url: string, title: string): string {
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${url}" title="${name}" width="${embedSize.width}" height="${embedSize.height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

/** The answer of oEmbed 1.0 for a line (oembed.com, section 2.3.4.4, type rich). */
export function oembed(line: {
  title: string;
  url: string;
  site: string;
  picture: { url: string; width: number; height: number };
}) {
  return {
    version: '1.0',
    type: 'rich',
    title: line.title,
    provider_name: 'Kasunduan',
    provider_url: line.site,
    html: embedCode(line.url, line.title),
    ...embedSize,
    thumbnail_url: line.picture.url,
    thumbnail_width: line.picture.width,
    thumbnail_height: line.picture.height,
  };
}
