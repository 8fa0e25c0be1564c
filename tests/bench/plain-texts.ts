import type { Nodes, Parents, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { readContent } from '../../src/build/content-files.ts';
import { formatDate, formatYen } from '../../src/i18n/format.ts';
import { en } from '../../src/i18n/en.ts';
import { withDefinitions } from '../../src/markdown/citations.ts';
import { remarkNotes } from '../../src/markdown/notes.ts';
import { indexRecord, type IndexedRecord } from '../../src/record/indexed.ts';
import { loadRecord } from '../../src/record/load.ts';
import { stationsOf } from '../../src/rules/ladder.ts';
import { readFrontMatter } from '../../src/rules/front-matter.ts';
import { pactIds, type PactId } from '../../src/schemas/fields.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { table } from './markdown-table.ts';

/** An explainer as any other generator could take it. */
export interface PlainText {
  slug: string;
  title: string;
  description: string;
  /** Its day of publication, 2026-11-23. */
  published: string;
  /** GitHub-flavoured Markdown with footnotes, below the title. */
  markdown: string;
}

const reader = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);
const plainReader = unified().use(remarkParse).use(remarkGfm);
const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', resourceLink: true });

/**
 * The English explainers as plain Markdown: components become their text, a list or a table; notes are written out from the
 * record. Definitions of terms, which open on the page of this site, are left out, and so are figures without a text of
 * their own: the peers carry a little less text than this site does, never more.
 * @param folder the `content/` to read
 * @throws if an explainer's front matter has faults, which `npm run check` tells better
 */
export function plainTexts(folder: string): PlainText[] {
  const { record: lists, mdx } = readContent(folder);
  const record = indexRecord(loadRecord(lists).record);
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  return Object.entries(mdx).flatMap(([file, text]) => {
    const slug = /^articles\/([^/]+)\/en\.mdx$/.exec(file)?.[1];
    if (!slug || text === undefined) return [];
    const { data, body } = readFrontMatter(file, text, articleSchema);
    const { title, description, published, standfirst, why, read } = articleSchema.parse(data);
    const tree = reader.parse(withDefinitions(body)) as Root;
    remarkNotes({ locale: 'en', sources })(tree, new VFile({ path: file }));
    flatten(tree, record);
    const about = `## ${en.article.made}\n\n**${en.article.why}.** ${why}\n\n**${en.article.read}.** ${read}\n`;
    const markdown = `${standfirst}\n\n${writer.stringify(tree)}\n${about}`;
    return [{ slug, title, description, published, markdown }];
  });
}

/** Puts plain Markdown in the place of components and drops comments, in the tree itself. */
function flatten(parent: Parents, record: IndexedRecord): void {
  parent.children = parent.children.flatMap((child: Nodes): Nodes[] => {
    if (child.type === 'mdxTextExpression' || child.type === 'mdxFlowExpression') return [];
    if ('children' in child) flatten(child, record);
    if (child.type !== 'mdxJsxFlowElement' && child.type !== 'mdxJsxTextElement') return [child];
    const before = textOf(child, record);
    return [...(before ? plainReader.parse(before).children : []), ...child.children];
  }) as RootContent[];
  // The space before a heading's comment, which would be written as a character reference.
  const last = parent.children.at(-1);
  if (parent.type === 'heading' && last?.type === 'text') last.value = last.value.trimEnd();
}

/** Plain Markdown that stands before what a component encloses: all of it, if it encloses nothing. */
function textOf(component: MdxJsxFlowElement | MdxJsxTextElement, record: IndexedRecord): string {
  const attribute = (name: string) => {
    const value = component.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name)?.value;
    return typeof value === 'string' ? value.trim() : '';
  };
  const ids = (name: string) => attribute(name).split(/\s+/);
  const publisher = (id: string) => `[${record.source(id).publisher}](${record.source(id).url})`;
  switch (component.name) {
    case 'KeyPoints':
      return `**${en.article.keyPoints}**`;
    case 'CompareTable':
      return `**${attribute('caption')}**`;
    case 'PactStatus':
    case 'StatusLadder': {
      const pact = record.pact(pactOf(attribute('pact')));
      const head = `**${pact.name.en}: ${en.pact.stands}. ${en.article.asOf(formatDate(pact.asOf, 'en'))}**`;
      if (component.name === 'PactStatus') return `${head}: ${pact.status.en}`;
      const rows =
        pact.kind === 'treaty'
          ? stationsOf(pact).map(({ stage, state, step }) => [
              `${en.stages[stage]} (${en.countries[step.country]})`,
              step.date ? formatDate(step.date, 'en') : state === 'now' ? en.states.now : en.states[step.state],
              [step.note?.en, ...step.sources.map(publisher)].filter(Boolean).join(' '),
            ])
          : pact.grants.map((grant) => [
              `${en.pact.fiscalYear(grant.fiscalYear)}: ${formatYen(grant.amountYen, 'en')}`,
              formatDate(grant.signed, 'en'),
              [grant.what.en, grant.recipient.en, grant.delivered.note.en, ...grant.sources.map(publisher)].join(' '),
            ]);
      return `${head}\n\n${table(['Step', 'Date', 'Note'], rows)}`;
    }
    case 'Timeline': {
      const events = ids('events').map((id) => record.event(id));
      return events
        .toSorted((one, other) => one.date.localeCompare(other.date))
        .map(({ date, title }) => `- ${formatDate(date, 'en')}: ${title.en}`)
        .join('\n');
    }
    case 'Quote': {
      const quote = record.quote(attribute('id'));
      const speaker = quote.speaker ? record.person(quote.speaker).name.en : quote.speakerName?.en;
      const told = `“${quote.text}”\n>\n> ${speaker}, ${quote.role.en}, ${formatDate(quote.date, 'en')}.`;
      return `> ${told} ${publisher(quote.source)}`;
    }
    case 'Unknown':
      return ids('id')
        .map((id) => record.question(id))
        .map(({ question, detail, sources }) =>
          [`**${question.en}**`, detail.en, sources.map(publisher).join(' · ')].filter(Boolean).join('\n\n'),
        )
        .join('\n\n');
    case 'Disputed':
      return ids('id')
        .map((id) => record.conflict(id))
        .map(({ about, versions, settled, resolution }) => {
          const list = versions.map(({ says, source }) => `- ${says.en} ${publisher(source)}`).join('\n');
          const taken = settled ? en.article.weTake : en.article.unsettled;
          return `**${about.en}**\n\n${list}\n\n**${taken}:** ${resolution.en}`;
        })
        .join('\n\n');
    default:
      return '';
  }
}

function pactOf(id: string): PactId {
  const pact = pactIds.find((each) => each === id);
  if (!pact) throw new Error(`There is no pact with the id "${id}".`);
  return pact;
}
