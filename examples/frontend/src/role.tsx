import type { Certainty, RoleFragment } from './gql/graphql.js';

const certaintyWords: Readonly<Record<Certainty, string>> = {
  DEFINITE: 'surely then',
  POSSIBLE: 'perhaps then',
  UNKNOWN: 'dates unknown',
};

type Evidence = RoleFragment['evidence'][number];

function periodOf({ since, until, attestedOn }: RoleFragment): string {
  const parts = [
    since && `since ${since}`,
    until && `until ${until}`,
    attestedOn.length > 0 && `attested on ${attestedOn.join(', ')}`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'no dates known';
}

export function Role({ role }: { role: RoleFragment }) {
  const { title, titleVi, organization } = role.node;
  return (
    <li>
      <h3>{titleVi === null ? title : <span lang="vi">{titleVi}</span>}</h3>
      {titleVi !== null && <p>{title}</p>}
      {organization && <p className="quiet">{organization.name}</p>}
      <p>
        {periodOf(role)}
        {role.certainty && <span className={`certainty ${role.certainty}`}>{certaintyWords[role.certainty]}</span>}
      </p>
      <ul className="evidence" aria-label="Evidence">
        {role.evidence.map((evidence) => (
          <EvidenceItem key={`${evidence.source.id}#${evidence.paragraph}`} evidence={evidence} />
        ))}
      </ul>
    </li>
  );
}

function EvidenceItem({ evidence: { paragraph, source } }: { evidence: Evidence }) {
  return (
    <li>
      {source.url === null ? (
        <span lang="vi">{source.title}</span>
      ) : (
        <a href={source.url} lang="vi" target="_blank" rel="noreferrer">
          {source.title}
        </a>
      )}
      {source.publisher && <span lang="vi">, {source.publisher}</span>}
      {paragraph !== null && <>, paragraph {paragraph}</>}
    </li>
  );
}
