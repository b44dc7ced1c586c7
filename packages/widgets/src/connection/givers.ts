/**
 * Who first sent what, by its id, for as long as the page. What a card asks again carries nothing of a person: without this it
 * would go out in the name of whoever is signed in by then.
 */
const givers = new Map<string, string>();

/** Whether something was first sent by another than this person; what is sent for the first time is theirs from now on. */
export function isOfAnother(id: string, subject: string | undefined): boolean {
  const giver = givers.get(id);
  if (giver === undefined && subject !== undefined) givers.set(id, subject);
  return giver !== undefined && giver !== subject;
}
