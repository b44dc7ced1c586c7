import type { Translation } from '../translation/translation.js';

/** What a pulse can be about. `ox` is one item of each dimension of `ox6`. */
export const pulseTopics = [
  'ox',
  'leadership',
  'workload',
  'tools',
  'team',
  'recognition',
  'learning',
  'customers',
  'change',
  'health',
] as const;
export type PulseTopic = (typeof pulseTopics)[number];

/**
 * A statement that employees agree or disagree with, 1 to 5. It speaks of the work and of how things are done, and never of one
 * person.
 */
export interface PulseItem {
  /** Its name, in all rounds: `tools.fit`. */
  id: string;
  topic: PulseTopic;
  text: Readonly<Record<'en' | 'de' | 'fr', string>>;
  /** True where an answer may say something of somebody's health (Art. 9 GDPR): asked only where the host says so. */
  health?: true;
}

/** What is known of how well the items measure; to be said wherever results are shown. */
export const pulseStatus: Translation = {
  en: 'Drafts of Oxbow: not validated with respondents, not taken from any published instrument.',
  de: 'Entwürfe von Oxbow: nicht mit Befragten validiert, keinem veröffentlichten Instrument entnommen.',
  fr: 'Ébauches d’Oxbow\u00a0: non validées auprès de personnes interrogées, tirées d’aucun instrument publié.',
};

/** The id of an item's question in a prompt, where no dot may stand: `tools-fit`. */
export function toQuestionId(item: Pick<PulseItem, 'id'>): string {
  return item.id.replaceAll('.', '-');
}
