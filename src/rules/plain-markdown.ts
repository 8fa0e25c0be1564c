import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_' });

/** Plain GitHub-flavoured Markdown of a text rendered as HTML (see `feed-html.ts`), for programs that read. */
export async function plainMarkdown(html: string): Promise<string> {
  return String(await processor.process(html));
}
