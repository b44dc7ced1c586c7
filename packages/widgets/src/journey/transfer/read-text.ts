import type { Fault } from '@oxbow/model/fault';
import type { Journey, JourneyLane } from '@oxbow/model/journey';
import { readMermaid } from '@oxbow/model/journey-mermaid';
import { readJourney } from '@oxbow/model/read-journey';
import { readJourneyCsv } from '@oxbow/model/read-journey-csv';

/** The forms in which a journey can be brought in. */
export type Format = 'JSON' | 'CSV' | 'Mermaid' | 'CJML';

/** What could be read of a text. */
export interface TextReading {
  format: Format;
  /** Empty where none could be. */
  journeys: Journey[];
  /** What was left out, and why. */
  faults: Fault[];
}

/** Sees what a text is by how it begins. */
export function formatOf(text: string): Format {
  const begin = text.trimStart();
  if (begin.startsWith('{') || begin.startsWith('[')) return 'JSON';
  if (begin.startsWith('<')) return 'CJML';
  const isMermaid = /^(```mermaid|journey\s*$|---\s*$|%%)/m.test(begin.slice(0, 2000));
  return isMermaid ? 'Mermaid' : 'CSV';
}

/**
 * Reads a journey from a text, whatever form it has; it fails only where what reads CJML cannot be fetched.
 * @param sides of which side those are that take part in a Mermaid journey, by their names
 */
export async function readText(
  given: string,
  id: string,
  sides: Readonly<Record<string, JourneyLane['side']>>,
): Promise<TextReading> {
  const text = given.replace(/^\uFEFF/, '');
  const format = formatOf(text);
  if (format === 'CJML') {
    // Few bring one, and to read XML takes much.
    const { readCjml } = await import('@oxbow/model/cjml');
    const { journeys, faults } = readCjml(text);
    return { format, journeys: journeys.map(({ journey }) => journey), faults };
  }
  const { journey, faults } = readOne(format, text, id, sides);
  return { format, journeys: journey ? [journey] : [], faults };
}

function readOne(
  format: Exclude<Format, 'CJML'>,
  text: string,
  id: string,
  sides: Readonly<Record<string, JourneyLane['side']>>,
): { journey?: Journey; faults: Fault[] } {
  if (format === 'CSV') return readJourneyCsv(text);
  if (format === 'Mermaid') {
    // As it stands in a page of Markdown.
    const [, fenced = text] = /```mermaid\s*\n([\s\S]*?)```/.exec(text) ?? [];
    return readMermaid(fenced, { id, sides });
  }
  try {
    const value: unknown = JSON.parse(text);
    const { journey } = (value ?? {}) as { journey?: unknown };
    return readJourney(journey ?? value);
  } catch (error) {
    return { faults: [{ path: '', message: error instanceof Error ? error.message : 'no JSON' }] };
  }
}
