import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { finishPage } from '../../src/build/finish-page.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body>`;

test('a policy keeps the hashes of its own page and no others', () => {
  const policy = `script-src 'self' ${hash('a()')} ${hash('b()')}; style-src 'self' ${hash('p{}')};`;
  const body = '<p>a</p><style>p{}</style><script>a()</script>';
  assert.equal(
    finishPage(page(policy, body)),
    page(`script-src 'self' ${hash('a()')};style-src 'self' ${hash('p{}')};`, body),
  );
});

test('styles are cut to what the page uses, and the policy follows', () => {
  const policy = `style-src 'self' ${hash('p{}.ghost{}')};`;
  assert.equal(
    finishPage(page(policy, '<style>p{}.ghost{}</style><p>a</p>')),
    page(`style-src 'self' ${hash('p{}')};`, '<style>p{}</style><p>a</p>'),
  );
});

test('marks for the search index go, all else stays', () => {
  const body =
    '<div hidden data-search-page data-kind="explainer"></div>' +
    '<main class="wrap" data-pagefind-body><p data-pagefind-ignore="" id="x" data-pagefind-weight="2">data-pagefind-body</p></main>';
  assert.equal(finishPage(body), '<main class="wrap"><p id="x">data-pagefind-body</p></main>');
});

test('space that is never seen goes, space between words stays', () =>
  assert.equal(
    finishPage(
      '<ul> <li class="a"> one <b>two</b> <i>three</i> </li> <li> <a href="#"> five <u>six</u> </a> </li> </ul>\n<p> four <a id="x"> seven </a> eight</p>',
    ),
    '<ul><li class="a">one <b>two</b> <i>three</i></li><li><a href="#">five <u>six</u></a></li></ul><p>four <a id="x"> seven </a> eight</p>',
  ));
