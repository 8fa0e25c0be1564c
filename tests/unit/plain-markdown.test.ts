import assert from 'node:assert/strict';
import { test } from 'node:test';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { plainMarkdown } from '../../src/rules/plain-markdown.ts';

/** The field's own converter, which takes seven times as long: ours must write the same. */
const converter = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_' });

const texts: Record<string, string> = {
  'words with marks':
    '<p>*a* _b_ [c](d) `e` ~f~ 1 &lt;b&gt; &amp;amp; # | \\ ! a_b x* me@example.org www.example.org https://example.org/?a=b&amp;c</p>',
  'marks where a line begins':
    '<p># a</p> <p>- a</p> <p>+ a</p> <p>1. a</p> <p>2) a</p> <p>&gt; a</p> <p>=== a</p> <p>: a</p> <p>---</p> <p>3.5 is a number</p>',
  links:
    '<p><a href="https://example.org/a_b/">A</a>(b) <a href="https://example.org/">https://example.org/</a> <a href="https://example.org/(x)?y=1&amp;z" title="T">B <em>c</em></a> ]<a href="https://example.org/c/">(d)</a></p>',
  'white space':
    '<section> <p> a  <strong> b </strong> c\n d </p> <h2> e <wbr>f </h2> g <sup> <a href="https://a.example/">1</a> </sup> </section>',
  'words beside blocks':
    '<section>a <strong>b</strong><ul><li>c</li></ul>d</section><figure><figcaption>e</figcaption> f</figure><details><summary>g</summary>h</details>',
  'line breaks': '<p>a<br>- b<br># c <br> d<br></p>',
  lists:
    '<ul> <li>a</li> <li>b<ul><li>c</li><li>d</li></ul></li> </ul> <ol start="3"><li><p>e</p><p>f</p></li><li>g</li></ol> <ul><li>h <blockquote>i</blockquote> j</li></ul>',
  quotations:
    '<blockquote cite="https://example.org/"> <p>“a”</p> <p>b, <time datetime="2026-01-01">c</time></p> </blockquote> <hr>',
  'code, deletions, pictures':
    '<p><code>a `b` c</code> <del>d</del> <img src="https://example.org/e.png" alt="f"></p> <pre><code>g\n  h\n</code></pre>',
  tables:
    '<table> <thead> <tr> <th scope="col">a | b</th> <th colspan="2">c</th> </tr> </thead> <tbody> <tr> <th>d</th> <td>e<br>f</td> <td> <strong>g</strong> </td> </tr> <tr> <td>h</td> </tr> </tbody> </table> <table><tr><td>i</td></tr></table>',
  'emphasis inside words': '<p>a<em>b</em>c <strong>d.</strong>e <em> f</em>g <strong>（条約）</strong>は</p>',
};

for (const [name, html] of Object.entries(texts))
  test(`plain Markdown reads as rehype-remark writes it: ${name}`, async () => {
    assert.equal(plainMarkdown(html), String(await converter.process(html)));
  });

test('an element for which there is no Markdown stops the build', () => {
  assert.throws(() => plainMarkdown('<p>a</p><video></video>'), /<video>/);
});
