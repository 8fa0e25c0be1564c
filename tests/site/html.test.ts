import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate, FileSystemConfigLoader, cjsResolver } from 'html-validate';
import { phrasesOf } from '../../src/rules/phrases.ts';
import { faults, pages } from './pages.ts';

test('there are pages in three languages', () => {
  for (const prefix of ['/pacts/', '/fil/pacts/', '/ja/pacts/'])
    assert.equal(pages.filter(({ path }) => path.startsWith(prefix)).length, 4);
});

test('HTML is valid', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader([cjsResolver()]));
  // One page of each template in each language, and every explainer: the rest are made by the same templates.
  const seen = new Set<string>();
  const sample = pages.filter(({ path }) => {
    const template = path.replace(/^(\/(?:fil|ja))?(\/(?:timeline|on|people|glossary)\/)[^/]+\/$/, '$1$2*');
    return !seen.has(template) && seen.add(template);
  });
  const found: string[] = [];
  for (const { path, html } of sample) {
    const report = await validator.validateString(html, `dist${path}`);
    for (const { messages } of report.results)
      found.push(
        ...messages.map((message) => `${path}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`),
      );
  }
  assert.equal(found.slice(0, 30).join('\n'), '');
});

test('each page has one h1, a language, a title of its own and a description', () => {
  const titles = new Map<string, string>();
  const found = faults(({ path, $ }) => {
    const title = `${$('html').attr('lang')} ${$('title').text()}`;
    const twin = titles.get(title);
    titles.set(title, path);
    const description = $('meta[name=description]').attr('content') ?? '';
    return [
      $('h1').length === 1 ? '' : `${$('h1').length} h1`,
      ['en', 'fil', 'ja'].includes($('html').attr('lang') ?? '') ? '' : 'no language',
      twin ? `the title of ${twin}: ${title}` : '',
      description.length >= 10 && description.length <= 155 ? '' : `a description of ${description.length} characters`,
    ].filter(Boolean);
  });
  assert.equal(found, '');
});

test('headings do not skip a rank', () => {
  const found = faults(({ $ }) => {
    let last = 0;
    return $('h1, h2, h3, h4')
      .toArray()
      .flatMap((heading) => {
        const rank = Number(heading.tagName[1]);
        const skips = rank > last + 1;
        last = rank;
        return skips ? [`${heading.tagName} “${$(heading).text()}”`] : [];
      });
  });
  assert.equal(found, '');
});

test('ids are unique', () => {
  const found = faults(({ $ }) => {
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? '');
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `#${id} twice`);
  });
  assert.equal(found, '');
});

test('times and tables are made for machines and for scrolling', () => {
  const found = faults(({ $ }) => [
    ...$('time:not([datetime])')
      .toArray()
      .map(() => 'a time without datetime'),
    ...$('table')
      .toArray()
      .filter((table) => $(table).closest('[role=region][tabindex="0"][aria-label]').length === 0)
      .map(() => 'a table that does not scroll inside itself'),
  ]);
  assert.equal(found, '');
});

test('no space has slipped in before a comma or inside brackets and quotation marks', () => {
  const found = faults(({ $ }) =>
    $('main :is(li, p, dt, dd, h1, h2, figcaption, td)')
      .toArray()
      .filter((element) => $(element).find('li, p, dl').length === 0)
      .flatMap(
        (element) =>
          /.{0,25}(?:\s[,;)、。](?!\w)|\s[.](?=\s|$)|\(\s|“\s|\s”).{0,20}/.exec($(element).text())?.[0] ?? [],
      ),
  );
  assert.equal(found, '');
});

test('Japanese pages join texts with full-width marks, and no editors’ remark stands for a headline', () => {
  const found = faults(({ path, $ }) => {
    const remark = /^\/(?:fil|ja)\//.test(path) && /headline not shown|URL slug/.exec($('main').text())?.[0];
    if (!path.startsWith('/ja/')) return remark ? [remark] : [];
    // Headlines, names of publishers and citations are others' texts.
    const texts = $('main :is(li, p, dt, dd, figcaption, td, .headline)').not(
      '.source-list *, .footnotes *, .citation, [lang]',
    );
    return [
      ...(remark ? [remark] : []),
      ...texts.toArray().flatMap((element) => {
        if ($(element).find('li, p, dl').length > 0) return [];
        const own = $(element).clone();
        own.find('a[href*="/sources/"], [lang]').remove();
        return /.{0,20}(?:[ぁ-んァ-ヶ一-龯々ー」）](?:: | \(|, )|： | （).{0,15}/.exec(own.text())?.[0] ?? [];
      }),
    ];
  });
  assert.equal(found, '');
});

test('Japanese headlines, summaries and titles of figures show where their lines may break', () => {
  const found = faults(({ path, $ }) =>
    path.startsWith('/ja/') && !path.startsWith('/ja/embed/')
      ? $('main :is(h1, .headline, .standfirst, .box-title, figcaption > span, .phrases)')
          .not('[lang]')
          .toArray()
          .filter((element) => phrasesOf($(element).text()).length > 1 && $(element).find('wbr, .turn').length === 0)
          .map((element) => `“${$(element).text().trim()}”`)
      : [],
  );
  assert.equal(found, '');
});
