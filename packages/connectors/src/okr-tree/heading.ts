/** What a heading above objectives says. */
export interface Heading {
  text: string;
  /** Who answers for it, where the heading itself is an objective. */
  owner: string;
  /** Whether it names who answers for what stands under it, and states nothing. */
  isOwner: boolean;
}

/** Reads a heading: `1. CEO: Great team` states an objective of the CEO, `Frontend` names a team, `CY19-Q4 OKRs` says nothing. */
export function toHeading(heading: string): Heading {
  const stated = /^(?:\d+\.\s*)?([A-Z]{2,5}):\s*(\S.*)$/s.exec(heading);
  if (stated) return { text: stated[2] ?? '', owner: stated[1] ?? '', isOwner: false };
  return { text: heading, owner: '', isOwner: heading !== '' && !/\bOKRs$/.test(heading) };
}
