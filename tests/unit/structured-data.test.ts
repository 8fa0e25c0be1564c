import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadRecord } from '../../src/record/load.ts';
import {
  asJsonLd,
  backgroundArticle,
  breadcrumb,
  dataset,
  definedTerm,
  publisher,
  recordedEvent,
  recordedPerson,
  website,
} from '../../src/rules/structured-data.ts';
import { texts } from '../fixtures/record.ts';

const home = 'https://site.example/';
const organisation = publisher(home, `${home}how-we-work/`, `${home}corrections/`);
/** Structured data as it stands in a page. */
const shown = (data: object) => JSON.parse(asJsonLd(data)) as Record<string, unknown>;

test('no text can close the script in which it stands', () => {
  assert.equal(asJsonLd({ name: '</script><b>' }), '{"name":"\\u003c/script>\\u003cb>"}');
  assert.deepEqual(shown({ name: '</script>' }), { name: '</script>' });
});

test('an explainer names its dates, its publisher and each source', () => {
  const sources = loadRecord(texts).record.sources.items;
  const article = shown(
    backgroundArticle({
      url: `${home}explainers/x/`,
      title: 'What is it?',
      description: 'It is.',
      locale: 'en',
      published: '2026-04-01',
      changed: '2026-04-03',
      about: [{ name: 'RAA', url: `${home}pacts/raa/` }],
      translations: [{ locale: 'ja', url: `${home}ja/explainers/x/` }],
      corrections: [{ date: '2026-04-03', what: 'The year was wrong.' }],
      images: [],
      sources,
      backstory: 'Two sources were read.',
      publisher: organisation,
    }),
  );
  assert.equal(article['@context'], 'https://schema.org');
  assert.equal(article['@type'], 'BackgroundNewsArticle');
  assert.equal(article['datePublished'], '2026-04-01T12:00:00+08:00');
  assert.equal(article['dateModified'], '2026-04-03T12:00:00+08:00');
  assert.deepEqual(article['author'], {
    '@type': 'NewsMediaOrganization',
    name: 'Kasunduan',
    url: home,
    publishingPrinciples: `${home}how-we-work/`,
    correctionsPolicy: `${home}corrections/`,
  });
  assert.deepEqual(article['about'], [{ '@type': 'Thing', name: 'RAA', url: `${home}pacts/raa/` }]);
  assert.deepEqual(article['workTranslation'], [
    { '@type': 'NewsArticle', inLanguage: 'ja', url: `${home}ja/explainers/x/` },
  ]);
  assert.deepEqual(article['correction'], [
    { '@type': 'CorrectionComment', text: 'The year was wrong.', datePublished: '2026-04-03T12:00:00+08:00' },
  ]);
  assert.equal('image' in article, false);
  assert.deepEqual(
    article['citation'],
    sources.map(({ url }) => url),
  );
});

test('a trail counts from the front page', () => {
  const trail = [
    { name: 'Front page', url: home },
    { name: 'Timeline', url: `${home}timeline/` },
  ];
  assert.deepEqual(shown(breadcrumb(trail))['itemListElement'], [
    { '@type': 'ListItem', position: 1, name: 'Front page', item: home },
    { '@type': 'ListItem', position: 2, name: 'Timeline', item: `${home}timeline/` },
  ]);
});

test('what is not known is left out', () => {
  const about = { name: 'X', description: 'It.', url: home };
  assert.equal('location' in shown(recordedEvent({ ...about, date: '2026-01' })), false);
  assert.equal('jobTitle' in shown(recordedPerson({ name: 'X', url: home, other: [] })), false);
});

test('each kind of page has its type', () => {
  const about = { name: 'X', description: 'It.', url: home };
  const event = shown(recordedEvent({ ...about, date: '2026-01', place: 'Manila' }));
  assert.deepEqual(
    [event['@type'], event['startDate'], event['location']],
    ['Event', '2026-01', { '@type': 'Place', name: 'Manila' }],
  );
  const person = shown(recordedPerson({ name: 'Ana Cruz', url: home, other: ['Cruz Ana'], role: 'Minister' }));
  assert.deepEqual(
    [person['@type'], person['alternateName'], person['jobTitle']],
    ['Person', ['Cruz Ana'], 'Minister'],
  );
  const term = shown(definedTerm({ ...about, set: `${home}glossary/`, other: ['Y'] }));
  assert.deepEqual(
    [term['@type'], term['alternateName'], term['inDefinedTermSet']],
    ['DefinedTerm', ['Y'], `${home}glossary/`],
  );
  const files = [{ url: `${home}data/events.json`, type: 'application/json' }];
  const data = shown(dataset({ ...about, files, publisher: organisation, modified: '2026-04-01' }));
  assert.deepEqual(data['distribution'], [
    { '@type': 'DataDownload', contentUrl: `${home}data/events.json`, encodingFormat: 'application/json' },
  ]);
  const site = shown(website(home, `${home}search/`, 'fil', 'It.'));
  assert.equal(site['inLanguage'], 'fil');
  assert.equal((site['potentialAction'] as Record<string, unknown>)['target'], `${home}search/?q={search_term_string}`);
});
