import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {jsonLd} from '../../src/publish/json-ld.js';
import {statementPage} from '../../src/publish/pages/statement-page.js';
import {documents, publicationOf} from '../support/publication.js';

interface Node {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

const publication = publicationOf(documents.rivers);

function graphOf(language: string, document = documents.rivers): readonly Node[] {
  const data = JSON.parse(JSON.stringify(jsonLd(publicationOf(document), language))) as {
    '@graph': readonly Node[];
  };
  return data['@graph'];
}

void describe('JSON-LD', () => {
  void it('stands in the page as it is', async () => {
    const page = await statementPage(publication, 'ar');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(jsonLd(publication, 'ar'))));
  });

  void it('says of the statement what the document says', () => {
    const [work] = graphOf('en');
    assert.equal(work?.['@type'], 'CreativeWork');
    assert.equal(work['@id'], 'https://statements.example/rivers/en/#statement');
    assert.equal(work.name, 'Clean water for the five valleys');
    assert.equal(work.inLanguage, 'en');
    assert.equal(work.datePublished, '2024-03-04');
    assert.equal(work.dateModified, '2024-04-15');
    assert.equal(work.version, 2);
    assert.deepEqual(work.publisher, {
      '@type': 'Organization',
      name: 'Green Rivers Coalition',
      url: 'https://green-rivers.example/',
    });
  });

  void it('has signatories endorse the statement, not write it', () => {
    const [work, endorsement] = graphOf('en');
    assert.equal(work?.author, undefined);
    assert.equal(endorsement?.['@type'], 'EndorseAction');
    assert.deepEqual(endorsement.object, {'@id': work?.['@id']});
    assert.equal((endorsement.agent as readonly Node[]).length, 12);
  });

  void it('has them endorse the original, not a translation of it', () => {
    const [original] = graphOf('en');
    for (const language of ['de', 'ar']) {
      const [, endorsement] = graphOf(language);
      assert.deepEqual(endorsement?.object, {'@id': original?.['@id']});
    }
  });

  void it('leads from the original to its translations, and back', () => {
    const [original] = graphOf('en');
    const [translation] = graphOf('de');
    const translations = original?.workTranslation as readonly Node[];
    assert.deepEqual(
      translations.map((node) => node.inLanguage),
      ['de', 'ar'],
    );
    assert.equal((translation?.translationOfWork as Node)['@id'], original?.['@id']);
    assert.equal(original?.translationOfWork, undefined);
  });

  void it('names no original where the statement has none', () => {
    const [work] = graphOf('uk', documents.bundled);
    assert.equal(work?.translationOfWork, undefined);
    assert.equal(work?.workTranslation, undefined);
  });
});
