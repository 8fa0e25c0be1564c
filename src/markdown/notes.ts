import type { FootnoteDefinition, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formatDate, languageName } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';
import { archiveAddress } from '../rules/archive.ts';
import { sourceTitle } from '../rules/source-title.ts';
import { curly } from '../rules/typography.ts';
import type { Source } from '../schemas/source.ts';

/** Fills the definition of each cited source with publisher, title, date, language and archived copy. */
export function remarkNotes(options: { locale: Locale; sources: ReadonlyMap<string, Source> }) {
  return (tree: Root, file: VFile) => {
    visit(tree, 'footnoteDefinition', (note: FootnoteDefinition) => {
      const source = options.sources.get(note.label ?? note.identifier);
      if (!source) return void file.fail(`[^${note.label}] names no source of sources.yaml`, note);
      note.children = [{ type: 'paragraph', children: noteText(source, options.locale) }];
    });
  };
}

function noteText(source: Source, locale: Locale): PhrasingContent[] {
  const strings = stringsFor(locale);
  const foreign = source.language !== locale;
  const { open, close, text, lang } = sourceTitle(source, locale);
  const title: PhrasingContent = {
    type: 'link',
    url: source.url,
    data: { hProperties: { rel: ['external'], ...(lang && { lang }) } },
    children: [{ type: 'text', value: text }],
  };
  const details = [
    source.published && formatDate(source.published, locale),
    foreign && languageName(source.language, locale),
    source.grade === 'machine-made' && strings.source.grades['machine-made'],
    source.fromAddress && strings.source.fromAddress,
  ].filter((part) => typeof part === 'string');
  return [
    { type: 'strong', children: [{ type: 'text', value: curly(source.publisher) }] },
    { type: 'text', value: open },
    title,
    { type: 'text', value: close + strings.source.details(details) + strings.marks.space },
    {
      type: 'link',
      url: archiveAddress(source),
      data: { hProperties: { rel: ['external'], className: ['archive'] } },
      children: [{ type: 'text', value: source.archived ? strings.source.archived : strings.source.findArchived }],
    },
  ];
}

/** Options of remark-rehype that name the notes and label each back-link in the page's language. */
export function noteOptions(locale: Locale) {
  const strings = stringsFor(locale);
  return {
    clobberPrefix: '',
    footnoteLabel: strings.article.notes,
    footnoteLabelProperties: { className: [] },
    footnoteBackContent: (_: number, again: number) => [
      { type: 'text' as const, value: again > 1 ? `↩${again}` : '↩' },
    ],
    footnoteBackLabel: (index: number, again: number) => strings.article.backToText(index + 1, again),
  };
}
