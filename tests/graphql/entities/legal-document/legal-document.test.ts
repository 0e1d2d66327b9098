import { describe, expect } from 'vitest';
import { testOnStartingGraph as it } from '../../../support/fixtures.js';
import { answerTo } from '../../../support/graphql/ask.js';

const LAW = 'law:15-2003-qh11';

interface Linked {
  readonly edges: { readonly node: { readonly id: string; readonly __typename: string } }[];
}
const idsOf = ({ edges }: Linked) => edges.map(({ node }) => node.id).sort();

describe('a legal document', () => {
  it('has the type of its id, whichever field finds it', async ({ ask }) => {
    const { law, none, directive } = await answerTo(
      ask,
      `{ law: legalDocument(id: "${LAW}") { __typename number title titleVi issuedOn effectiveOn }
         none: directive(id: "${LAW}") { id }
         directive: legalDocument(id: "directive:34-ct-tw-2014") { __typename ... on Directive { number } } }`,
    );
    expect(law).toMatchObject({
      __typename: 'Law',
      number: '15/2003/QH11',
      issuedOn: '2003-11-26',
      effectiveOn: '2004-07-01',
    });
    expect(none).toBeNull();
    expect(directive).toEqual({ __typename: 'Directive', number: '34-CT/TW' });
  });

  it('lists its amendments, and each of these lists it', async ({ ask }) => {
    const { legalDocument } = await answerTo(
      ask,
      `{ legalDocument(id: "${LAW}") { amends { totalCount }
          amendedBy { edges { node { id __typename issuedOn amends { edges { node { id } } } } } } } }`,
    );
    expect(legalDocument.amends.totalCount).toBe(0);
    expect(idsOf(legalDocument.amendedBy)).toEqual(['law:32-2009-qh12', 'law:39-2013-qh13', 'law:47-2005-qh11']);
    for (const { node } of legalDocument.amendedBy.edges) {
      expect(node).toMatchObject({ __typename: 'Law', amends: { edges: [{ node: { id: LAW } }] } });
    }
  });

  it('lists amendments that were, or may have been, issued by the given time', async ({ ask }) => {
    const { legalDocument } = await answerTo(
      ask,
      `{ legalDocument(id: "${LAW}") { amendedBy(asOf: "2005") { edges { certainty node { id } } } } }`,
    );
    expect(legalDocument.amendedBy.edges).toEqual([
      { certainty: 'DEFINITE', node: { id: 'law:47-2005-qh11' } },
      { certainty: 'UNKNOWN', node: { id: 'law:32-2009-qh12' } },
    ]);
  });

  it('implements another', async ({ ask }) => {
    const { decree, law } = await answerTo(
      ask,
      `{ decree: legalDocument(id: "decree:98-2023-nd-cp") { implements { edges { node { id } } } }
         law: legalDocument(id: "law:06-2022-qh15") { implementedBy { edges { node { id __typename } } } } }`,
    );
    expect(decree.implements.edges).toEqual([{ node: { id: 'law:06-2022-qh15' } }]);
    expect(law.implementedBy.edges).toEqual([{ node: { id: 'decree:98-2023-nd-cp', __typename: 'Decree' } }]);
  });

  it('was dealt with by events', async ({ ask }) => {
    const { legalDocument } = await answerTo(
      ask,
      `{ legalDocument(id: "${LAW}") { events { edges { certainty evidence { paragraph } node { id __typename } } } } }`,
    );
    expect(legalDocument.events.edges).toContainEqual({
      certainty: null,
      evidence: [{ paragraph: 13 }],
      node: { id: 'event:north-central-emulation-conference-2017', __typename: 'Event' },
    });
  });
});

describe('the lists of documents', () => {
  it('contain documents of all types, or only directives', async ({ ask }) => {
    const { legalDocuments, directives } = await answerTo(
      ask,
      `{ legalDocuments(first: 500) { totalCount edges { node { id __typename } } }
         directives(first: 500) { totalCount edges { node { id __typename } } } }`,
    );
    const ofType = (list: Linked, type: string) => list.edges.filter(({ node }) => node.__typename === type);
    for (const type of ['Directive', 'Law', 'Decree', 'Resolution', 'Agreement']) {
      expect(ofType(legalDocuments, type), type).not.toEqual([]);
    }
    expect(idsOf(directives)).toEqual(idsOf({ edges: ofType(legalDocuments, 'Directive') }));
    expect(directives.totalCount).toBe(directives.edges.length);
  });

  it('find all documents with the same number', async ({ ask }) => {
    const { legalDocuments } = await answerTo(
      ask,
      `{ legalDocuments(filter: { number: { eq: "18 ct ttg" } }, orderBy: [{ field: ISSUED_ON }]) {
          edges { node { id number } } } }`,
    );
    expect(legalDocuments.edges).toEqual([
      { node: { id: 'directive:18-ct-ttg-2016', number: '18/CT-TTg' } },
      { node: { id: 'directive:18-ct-ttg-2020', number: '18/CT-TTg' } },
    ]);
  });
});
