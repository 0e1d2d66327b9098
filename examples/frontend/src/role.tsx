import { Fragment } from 'react';
import type { Certainty, RoleFragment } from './gql/graphql.js';

const certaintyWords: Readonly<Record<Certainty, string>> = {
  DEFINITE: 'surely then',
  POSSIBLE: 'perhaps then',
  UNKNOWN: 'dates unknown',
};

type Evidence = RoleFragment['evidence'][number];

function Dates({ role: { since, until, attestedOn } }: { role: RoleFragment }) {
  const parts = [
    { words: 'since', days: since === null ? [] : [since] },
    { words: 'until', days: until === null ? [] : [until] },
    { words: 'attested on', days: attestedOn },
  ].filter(({ days }) => days.length > 0);
  if (parts.length === 0) return 'no dates known';
  return parts.map(({ words, days }, index) => (
    <Fragment key={words}>
      {index > 0 && '; '}
      {words}
      {days.map((day, index) => (
        <Fragment key={day}>
          {index > 0 && ','} <time dateTime={day}>{day}</time>
        </Fragment>
      ))}
    </Fragment>
  ));
}

/** A title in brackets is a description, which is in English. */
function languageOf({ title, language }: Evidence['source']): string | undefined {
  return title.startsWith('[') ? undefined : (language ?? undefined);
}

export function Role({ role }: { role: RoleFragment }) {
  const { title, titleVi, organization } = role.node;
  return (
    <li>
      <h3>{titleVi === null ? title : <span lang="vi">{titleVi}</span>}</h3>
      {titleVi !== null && <p>{title}</p>}
      {organization && <p className="quiet">{organization.name}</p>}
      <p>
        <Dates role={role} />
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
  const lang = languageOf(source);
  return (
    <li>
      {source.url === null ? (
        <span lang={lang}>{source.title}</span>
      ) : (
        <a href={source.url} lang={lang}>
          {source.title}
        </a>
      )}
      {source.publisher && `, ${source.publisher}`}
      {paragraph !== null && `, paragraph ${paragraph}`}
    </li>
  );
}
