import { asSentence } from '../../components/as-sentence.js';
import { EntityLinks, EventSection, PlainSection } from '../../components/facts/common-sections.js';
import { Cited } from '../../components/facts/footnotes.js';
import { otherValues } from '../../components/facts/other-values.js';
import type { DocumentPageQuery } from '../../gql/graphql.js';
import { useWords } from '../../words/words.js';

type LegalDocument = NonNullable<DocumentPageQuery['legalDocument']>;

export function DocumentSummary({ document }: { document: LegalDocument }) {
  const words = useWords();
  const { issuedOn, effectiveOn, evidence, claims } = document;
  const told = [
    issuedOn && words.document.issued(issuedOn, otherValues(claims, 'issuedOn', issuedOn, words)),
    effectiveOn && words.document.effective(effectiveOn, otherValues(claims, 'effectiveOn', effectiveOn, words)),
  ];
  return (
    <p className="lead">
      {asSentence(told.filter(Boolean).join('; '))} <Cited evidence={evidence} />
    </p>
  );
}

export function DocumentFacts({ document }: { document: LegalDocument }) {
  const { document: words } = useWords();
  return (
    <>
      <PlainSection title={words.issuers} connection={document.issuers} empty={words.noIssuer} />
      <PlainSection title={words.signatories} connection={document.signatories} empty={words.noSignatory} />
      <PlainSection title={words.amends} connection={document.amends} />
      <PlainSection title={words.amendedBy} connection={document.amendedBy} />
      <PlainSection title={words.replaces} connection={document.replaces} />
      <PlainSection title={words.replacedBy} connection={document.replacedBy} />
      <PlainSection title={words.implements} connection={document.implements} />
      <PlainSection title={words.implementedBy} connection={document.implementedBy} />
      {[document.implementedBy, document.amendedBy, document.replacedBy].every(
        ({ totalCount }) => totalCount === 0,
      ) && (
        <section aria-labelledby="followed">
          <h2 id="followed">{words.followed}</h2>
          <p className="soft">{words.noneFollows}</p>
        </section>
      )}
      <EventSection title={words.events} connection={document.events}>
        {({ node: { signedDocuments } }) =>
          signedDocuments.edges.length > 0 && (
            <>
              {`${words.signedThere} `}
              <EntityLinks nodes={signedDocuments.edges.map(({ node }) => node)} />
            </>
          )
        }
      </EventSection>
      <EventSection title={words.signedAt} connection={document.signedAt} />
    </>
  );
}
