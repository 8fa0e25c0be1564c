import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../src/rules/check-content.ts';
import type { Problem } from '../../src/rules/problems.ts';
import { texts } from '../fixtures/record.ts';

type Mdx = Record<string, string | undefined>;

const en = 'articles/who-signed/en.mdx';
const fil = 'articles/who-signed/fil.mdx';

/** An article that meets every rule. */
const article = `---
title: Who signed the agreement?
standfirst: Two ministers signed it.
description: Who signed the agreement.
published: "2026-04-01"
updated: "2026-04-03"
asOf: "2026-03-31"
pacts: [raa]
aliases: [signing]
related: []
why: Readers asked.
read: Two sources; no text was found.
changes:
  - date: "2026-04-02"
    what: A name was added.
---

Two ministers signed it.[^moa-signing]

## Who was there? {/* #there */}

<Person id="ana-cruz">Cruz</Person> led the <Term id="acquisition">acquisition</Term> talks, as [told below](#after):

<Timeline events="raa-signed osa-grant" />

### What came after? {/* #after */}

{/* A remark to other editors, from 2026. */}
See [the pact](/pacts/raa/#next), [its day](/on/2026-01-15/) and [Cruz](/people/ana-cruz/).

<CompareTable caption="What was given">

| Year | Given |
| ---- | ----- |
| 2026 | 5     |

</CompareTable>
${`\n${'They talked on. '.repeat(30)}\n`.repeat(8)}`;

const problemsOf = (mdx: Mdx): Problem[] => checkContent({ record: texts, mdx });

/** The article with one text replaced; the text must stand there exactly once. */
function changed(from: string, to: string): string {
  assert.equal(article.split(from).length, 2, `“${from}” stands once`);
  return article.replace(from, to);
}

/** The problem that is expected on the first line that holds a text. */
function problem(path: string, text: string, mark: string, found: string, write: string): Problem {
  const line = text.split('\n').findIndex((each) => each.includes(mark)) + 1;
  assert.notEqual(line, 0, `“${mark}” stands in the text`);
  return { file: `content/${path}`, line, found, write };
}

interface Fault {
  text: string;
  /** A text on the line that is at fault. */
  mark: string;
  found: string;
  write: string;
}

const vocabulary =
  'KeyPoints, Term, Person, PactStatus, StatusLadder, Timeline, CompareTable, Quote, Unknown, Disputed, PactsTimeline, DaysToForce, OsaByYear, AcsaPartners, VisitingForces, SeaMap';
const plainText = 'plain Markdown and the components of content/README.md; a brace as \\{';
const footnote = 'a note [^source-id] at the end of the sentence';
const closing = 'a closing tag for each tag that is opened, such as </Term>, in the same paragraph';
const fields = 'the fields between two lines of ---, then the text; content/README.md has a model';

const faults: Record<string, Fault> = {
  // Front matter.
  'a missing field': {
    text: changed('why: Readers asked.\n', ''),
    mark: '---',
    found: 'the front matter: why is missing',
    write: 'why this was written, at most 400 characters',
  },
  'a field of the wrong type': {
    text: changed('pacts: [raa]', 'pacts: raa'),
    mark: 'pacts: raa',
    found: 'the front matter: pacts is "raa"',
    write: 'a list of raa, acsa, isa, osa',
  },
  'a date that does not exist': {
    text: changed('"2026-04-01"', '"2026-04-31"'),
    mark: '"2026-04-31"',
    found: 'the front matter: published is "2026-04-31"',
    write: 'a day that exists as "2026-01-15", in quotation marks',
  },
  'an unknown field': {
    text: changed('why:', 'author: Somebody\nwhy:'),
    mark: 'author:',
    found: 'the front matter: a field named "author", which does not exist here',
    write: 'a field that content/README.md lists, or nothing',
  },
  'a change that is none': {
    text: changed('- date: "2026-04-02"\n    what: A name was added.', '- A name was added.'),
    mark: '- A name',
    found: 'the front matter: changes.0 is "A name was added."',
    write: 'its fields, one to a line',
  },
  'a change after the last update': {
    text: changed('"2026-04-02"', '"2026-04-04"'),
    mark: '---',
    found: 'a change of 2026-04-04, after updated',
    write: 'updated: "2026-04-04"',
  },
  'a related article that does not exist': {
    text: changed('related: []', 'related: [who-sined]'),
    mark: '---',
    found: 'related: who-sined, which is no explainer',
    write: 'who-signed, or another id of content/articles/',
  },
  'invalid YAML': {
    text: changed('standfirst: Two ministers', 'standfirst: Two: ministers'),
    mark: 'standfirst:',
    found: 'YAML that cannot be read: Nested mappings are not allowed in compact mappings',
    write: 'valid YAML; a text with a colon in it stands in quotation marks',
  },
  'a YAML alias': {
    text: changed('why: Readers asked.', 'why: &why Readers asked.').replace('read: Two', 'read: *why #'),
    mark: '&why',
    found: 'a YAML anchor or alias (& or *)',
    write: 'the value itself in each place',
  },
  'a YAML tag': {
    text: changed('why: Readers asked.', 'why: !!binary UmVhZGVycw=='),
    mark: '!!binary',
    found: 'a YAML tag (!)',
    write: 'the value alone; in "…" if the ! belongs to it',
  },
  'a component by a name that every object answers to': {
    text: changed('<Timeline events="raa-signed osa-grant" />', '<constructor constructor={process.exit(0)} />'),
    mark: '<constructor',
    found: '<constructor>, which is no component for articles',
    write: `one of ${vocabulary}, or Markdown`,
  },
  'an attribute by a name that every object answers to': {
    text: changed('<Timeline events', '<Timeline toString={process.exit(0)} events'),
    mark: 'toString',
    found: '<Timeline toString=…>, which it does not take',
    write: '<Timeline events="…">',
  },
  'a control character': {
    text: changed('A remark to', 'A\u0007 remark to'),
    mark: '\u0007',
    found: 'a character that does not belong in a text (U+0007)',
    write: 'the line anew, by hand',
  },
  'lists in lists without end': {
    text: changed('<Timeline events="raa-signed osa-grant" />', `${'> '.repeat(200)}deep`),
    mark: '> > >',
    found: 'text that cannot be read: parts nested more than 32 deep',
    write: 'lists, quotations and components in few levels',
  },
  'a text pasted many times': {
    text: article.repeat(30),
    mark: '---',
    found: `a file of ${article.length * 30} characters`,
    write: 'at most 60000 characters; most likely a part was pasted in many times',
  },
  'no front matter': {
    text: 'Two ministers signed it.',
    mark: 'Two',
    found: 'no front matter at the top',
    write: fields,
  },
  'an empty file': { text: '', mark: '', found: 'an empty file', write: fields },
  'front matter without a text': {
    text: article.slice(0, article.indexOf('---\n\n') + 4),
    mark: '---',
    found: 'no text below the front matter',
    write: 'the text of the page',
  },

  // Components and other code.
  'an unknown component': {
    text: changed('<Timeline ', '<Timelin '),
    mark: '<Timelin ',
    found: '<Timelin>, which is no component for articles',
    write: '<Timeline>',
  },
  'raw HTML': {
    text: changed('Two ministers signed it.[', '<div>Two ministers</div> signed it.['),
    mark: '<div>',
    found: '<div>, which is no component for articles',
    write: `one of ${vocabulary}, or Markdown`,
  },
  'a component without what it needs': {
    text: changed('<CompareTable caption="What was given">', '<CompareTable>'),
    mark: '<CompareTable>',
    found: '<CompareTable> without caption="…"',
    write: '<CompareTable caption="…">, in quotation marks',
  },
  'a component with what it does not take': {
    text: changed('<Person id="ana-cruz">', '<Person id="ana-cruz" class="big">'),
    mark: 'class=',
    found: '<Person class=…>, which it does not take',
    write: '<Person id="…">',
  },
  'an expression in a component': {
    text: changed('id="ana-cruz"', 'id={"ana-cruz"}'),
    mark: 'id={',
    found: '<Person> without id="…"',
    write: '<Person id="…">, in quotation marks',
  },
  'fields spread into a component': {
    text: changed('<Person id="ana-cruz">', '<Person id="ana-cruz" {...props}>'),
    mark: '{...props}',
    found: 'code in the text: {...props}',
    write: plainText,
  },
  'a component that names what the record does not hold': {
    text: changed('raa-signed osa-grant', 'raa-signed osa-grand'),
    mark: 'osa-grand',
    found: '<Timeline events="osa-grand">, which the record does not hold',
    write: "osa-grant, or another id of the record's events",
  },
  'a term marked twice': {
    text: changed('See [', '<Term id="acquisition">It</Term> is told; see ['),
    mark: '>It</Term>',
    found: '<Term id="acquisition"> a second time',
    write: 'the plain word: a term is explained at its first use only',
  },
  'an import': {
    text: changed('Two ministers signed it.[', 'import x from "./x.js"\n\nTwo ministers signed it.['),
    mark: 'import x',
    found: 'code in the text: import x from "./x.js"',
    write: plainText,
  },
  'an expression': {
    text: changed('Two ministers signed it.[', 'Two {1 + 1} signed it.['),
    mark: '{1 + 1}',
    found: 'code in the text: {1 + 1}',
    write: plainText,
  },
  'an expression behind a remark': {
    text: changed('from 2026. */}', 'from 2026. */ 1 + 1}'),
    mark: '1 + 1}',
    found: 'code in the text: {/* A remark to other editors, from 2026. */ 1 + 1}',
    write: plainText,
  },
  'an unclosed tag': {
    text: changed('acquisition</Term>', 'acquisition'),
    mark: '<Term',
    found: 'text that cannot be read: Expected a closing tag for `<Term>` (22:45-22:68) before the end of `paragraph`',
    write: closing,
  },
  'an unclosed brace': {
    text: changed('See [', 'See { ['),
    mark: 'See {',
    found:
      'text that cannot be read: Unexpected end of file in expression, expected a corresponding closing brace for `{`',
    write: 'a brace as \\{ if it is meant to be read',
  },

  // Sources.
  'an unknown source': {
    text: changed('[^moa-signing]', '[^moa-sining]'),
    mark: '[^moa-sining]',
    found: '[^moa-sining], which is no source of sources.yaml',
    write: 'moa-signing, or another id of sources.yaml',
  },
  'an unknown source before a colon': {
    text: changed('it.[^moa-signing]', 'it[^zzz]: Cruz did.'),
    mark: '[^zzz]:',
    found: '[^zzz], which is no source of sources.yaml',
    write: 'an id that stands in sources.yaml',
  },
  'a note written by hand': {
    text: `${article}\n[^moa-signing]: Ministry, 2026.\n`,
    mark: '[^moa-signing]:',
    found: 'a note written by hand: [^moa-signing]:',
    write: 'nothing here: notes are made from sources.yaml; cite with [^source-id] in the text',
  },
  'a number without a note': {
    text: changed('See [', 'They signed 3 texts. See ['),
    mark: 'They signed',
    found: 'a number, date or quotation without a note: “They signed 3 texts.”',
    write: footnote,
  },
  'a text that is too short': {
    text: article.slice(0, article.indexOf('They talked on.')),
    mark: '---',
    found: 'a text of 23 words',
    write: 'between 700 and 1300 words',
  },
  'a text that is too long': {
    text: `${article}\n${`${'They talked on and on. '.repeat(20)}\n\n`.repeat(6)}`,
    mark: '---',
    found: 'a text of 1343 words',
    write: 'between 700 and 1300 words',
  },
  'a paragraph that is too long': {
    text: article.replace('They talked on. '.repeat(30), 'They talked on. '.repeat(41)),
    mark: 'They talked on.',
    found: 'a paragraph of 123 words',
    write: 'two paragraphs, each of at most 120 words',
  },
  'a number in words without a note': {
    text: changed('See [', 'It paid six million. See ['),
    mark: 'It paid',
    found: 'a number, date or quotation without a note: “It paid six million.”',
    write: footnote,
  },
  'a quotation without a note': {
    text: changed('See [', 'Cruz said, “We sign it today.” See ['),
    mark: 'Cruz said',
    found: 'a number, date or quotation without a note: “Cruz said, “We sign it today.””',
    write: footnote,
  },
  'a number whose note stands behind the next sentence only': {
    text: changed('it.[^moa-signing]', 'it in 2026. Both were ministers.[^moa-signing]'),
    mark: 'in 2026. Both',
    found: 'a number, date or quotation without a note: “Two ministers signed it in 2026.”',
    write: footnote,
  },

  // Headings and links.
  'a heading without an id': {
    text: changed('### What came after? {/* #after */}', '### What came after?').replace('(#after)', '(#there)'),
    mark: '### What',
    found: 'the heading “What came after?” without an id',
    write: '### What came after? {/* #short-english-id */}',
  },
  'a heading id in capitals': {
    text: changed('{/* #there */}', '{/* #There */}'),
    mark: '#There',
    found: 'the heading “Who was there?” without an id',
    write: '## Who was there? {/* #short-english-id */}',
  },
  'a heading id that stands twice': {
    text: changed('{/* #there */}', '{/* #after */}'),
    mark: '### What',
    found: 'the heading id after a second time',
    write: 'another id',
  },
  'a heading of the first rank': {
    text: changed('## Who was', '# Who was'),
    mark: '# Who was',
    found: 'a heading of the first rank: # Who was there?',
    write: '## for sections; the title stands in the front matter',
  },
  'a link to a page that does not exist': {
    text: changed('/pacts/raa/#next', '/pact/raa/#next'),
    mark: '/pact/raa/',
    found: 'a link to /pact/raa/#next, a page that does not exist',
    write: '/pacts/raa/',
  },
  'a link to a day without an event': {
    text: changed('/on/2026-01-15/', '/on/2026-03/'),
    mark: '/on/2026-03/',
    found: 'a link to /on/2026-03/, a page that does not exist',
    write: '/on/2026-01-15/',
  },
  'a link to a heading that does not exist': {
    text: changed('(#after)', '(#afer)'),
    mark: '#afer',
    found: 'a link to #afer, which is no heading of this page',
    write: '#after',
  },
  'a link with a language in it': {
    text: changed('/pacts/raa/#next', '/ja/pacts/raa/'),
    mark: '/ja/',
    found: 'a link with a language in it: /ja/pacts/raa/',
    write: '/pacts/raa/: the language is added by itself',
  },
  'a link to another site': {
    text: changed('/pacts/raa/#next', 'https://herald.example/raa'),
    mark: 'https://',
    found: 'a link to another site: https://herald.example/raa',
    write: 'a source in sources.yaml, cited as [^source-id]',
  },
};

test('an article that meets every rule has no fault', () => assert.deepEqual(problemsOf({ [en]: article }), []));

for (const [name, { text, mark, found, write }] of Object.entries(faults))
  test(`reports ${name}, and nothing else`, () =>
    assert.deepEqual(problemsOf({ [en]: text }), [problem(en, text, mark, found, write)]));

test('reports bytes that are no UTF-8 text', () =>
  assert.deepEqual(problemsOf({ [en]: undefined }), [
    problem(en, '', '', 'bytes that are no UTF-8 text', 'the file saved as UTF-8'),
  ]));

for (const path of [
  'articles/who-signed/index.mdx',
  'articles/who-signed/de.mdx',
  'articles/Who Signed/en.mdx',
  'who-signed/en.mdx',
  'articles/en.mdx',
])
  test(`reports a file named ${path}`, () =>
    assert.deepEqual(problemsOf({ [en]: article, [path]: article }), [
      problem(
        path,
        article,
        '---',
        `a file named ${path}`,
        'articles/<slug>/<language>.mdx, the language one of en, fil, ja',
      ),
    ]));

test('reports a title that another article has', () => {
  const other = 'articles/who-signed-it/en.mdx';
  assert.deepEqual(problemsOf({ [en]: article, [other]: article }), [
    problem(other, article, 'title:', `the same title as content/${en}`, 'a title of its own'),
  ]);
});

test('reports a translation without the English text', () =>
  assert.deepEqual(problemsOf({ [fil]: article }), [
    problem(fil, article, '---', 'a translation without the English text', `content/${en}`),
  ]));

const departures: Record<string, Omit<Fault, 'mark'>> = {
  'other headings': {
    text: changed('{/* #there */}', '{/* #here */}'),
    found: 'headings with the ids here, after',
    write: 'the ids of the English text, in its order: there, after',
  },
  'another date': {
    text: changed('asOf: "2026-03-31"', 'asOf: "2026-03-30"'),
    found: 'asOf: 2026-03-30, but in English 2026-03-31',
    write: 'the same date',
  },
  'a source left out': {
    text: changed('[^moa-signing]', ''),
    found: 'no note for moa-signing',
    write: 'the same sources as in English',
  },
};
for (const [name, { text, found, write }] of Object.entries(departures))
  test(`reports a translation with ${name}`, () =>
    assert.deepEqual(problemsOf({ [en]: article, [fil]: text }), [problem(fil, text, '---', found, write)]));

const page = `---\ntitle: About\ndescription: What this is.\nupdated: "2026-04-01"\n---\n\nAn account of the pacts.\n`;
test('checks plain pages as well', () => {
  const path = 'pages/about/en.mdx';
  const undated = page.replace('updated: "2026-04-01"\n', '');
  assert.deepEqual(problemsOf({ [path]: page }), []);
  assert.deepEqual(problemsOf({ [path]: undated }), [
    problem(
      path,
      undated,
      '---',
      'the front matter: updated is missing',
      'a day that exists as "2026-01-15", in quotation marks',
    ),
  ]);
});

const accepted: Record<string, Mdx> = {
  'a byte-order mark': { [en]: `\uFEFF${article}` },
  'lines that end as on Windows': { [en]: article.replaceAll('\n', '\r\n') },
  'both at once': { [en]: `\uFEFF${article.replaceAll('\n', '\r\n')}` },
  'the same title in another language': { [en]: article, [fil]: article },
  'numbers without a note in a translation, whose sentences differ': {
    [en]: article,
    [fil]: changed('See [', 'Noong 2026 ito. See ['),
  },
  'a number without a note, with the reason why': {
    [en]: changed('See [', 'We name 3 texts here. {/* no note: our own count */} See ['),
  },
  'a note before a colon': { [en]: changed('it.[^moa-signing]', 'it on 15 January[^moa-signing]: Cruz did.') },
};
for (const [name, mdx] of Object.entries(accepted)) test(`takes ${name}`, () => assert.deepEqual(problemsOf(mdx), []));

test('keeps the right lines where they end as on Windows', () => {
  const text = changed('(#after)', '(#afer)');
  const windows = problemsOf({ [en]: `\uFEFF${text.replaceAll('\n', '\r\n')}` });
  assert.deepEqual(windows, problemsOf({ [en]: text }));
});

test('reports faults of the record and of several articles at once', () => {
  const first = changed('[^moa-signing]', '[^moa-sining]')
    .replace('(#after)', '(#afer)')
    .replace('why: Readers asked.\n', '');
  const second = changed('See [', 'They signed 3 texts. See [').replace('title: Who', 'title: When');
  const record = { ...texts, people: 'ana-cruz' };
  const found = checkContent({ record, mdx: { [en]: first, 'articles/when/en.mdx': second } }).map(
    ({ file, found: what }) => [file, what],
  );
  assert.deepEqual(found, [
    // That the people cannot be read makes no fault of each place that names one.
    ['content/people.yaml', '"ana-cruz"'],
    [`content/${en}`, 'the front matter: why is missing'],
    [`content/${en}`, '[^moa-sining], which is no source of sources.yaml'],
    [`content/${en}`, 'a link to #afer, which is no heading of this page'],
    ['content/articles/when/en.mdx', 'a number, date or quotation without a note: “They signed 3 texts.”'],
  ]);
});

test('a note written by hand hides no other fault', () => {
  const text = `${changed('See [', 'They signed 3 texts.[^zzz] See [')}\n[^moa-signing]: Ministry, 2026.\n`;
  assert.deepEqual(
    problemsOf({ [en]: text }).map(({ found }) => found),
    ['a note written by hand: [^moa-signing]:', '[^zzz], which is no source of sources.yaml'],
  );
});

test('what would break the page though each part is well formed', () => {
  const faultOf = (from: string, to: string) => problemsOf({ [en]: changed(from, to) }).map(({ found }) => found);
  assert.deepEqual(faultOf('{/* #there */}', '{/* #changes */}'), [
    'the heading id changes, which the page itself uses',
  ]);
  assert.deepEqual(faultOf('id="ana-cruz"', 'id="ana-cruz ana-cruz"'), [
    '<Person id="ana-cruz ana-cruz">: several ids',
  ]);
  assert.deepEqual(faultOf('See [the pact]', '![A ship](/ship.png) See [the pact]'), ['a picture: ![A ship]']);
  assert.deepEqual(faultOf('See [the pact]', '[Elsewhere][e] See [the pact]').length, 0);
  assert.deepEqual(faultOf('### What came', '[Elsewhere][e]\n\n[e]: https://example.org\n\n### What came'), [
    'a link to another site: https://example.org',
  ]);
  assert.deepEqual(faultOf('See [the pact]', 'He said "this is what we want". See [the pact]'), [
    'a number, date or quotation without a note: “He said "this is what we want".”',
  ]);
});

test('a translation belongs to the same pacts', () => {
  const translation = article
    .replace('title: Who signed', 'title: Sino ang lumagda')
    .replace('pacts: [raa]', 'pacts: [acsa]');
  const found = problemsOf({ [en]: article, [fil]: translation }).map((each) => each.found);
  assert.deepEqual(found, ['pacts: acsa, but in English raa']);
});

test('an unquoted date in front matter means the day it names', () => {
  assert.deepEqual(problemsOf({ [en]: changed('asOf: "2026-03-31"', 'asOf: 2026-03-31') }), []);
});
