import type { ReactNode } from 'react';
import type { FileFormat } from '../files/file-formats.js';
import { LeaveSection } from '../leave/leave-section.js';
import { PageHead, type PageHeadProps } from './page-head.js';

interface PageProps extends PageHeadProps {
  /** The formats, besides JSON, that what is shown is given in. */
  readonly files?: readonly Exclude<FileFormat, 'json'>[];
  readonly children: ReactNode;
}

/** What every page of the graph has: a head for those who link to it, and the ways that it leaves by. */
export function Page({ files = [], children, ...head }: PageProps) {
  return (
    <>
      <PageHead {...head} />
      {children}
      <LeaveSection title={head.title} files={[...files, 'json']} />
    </>
  );
}
