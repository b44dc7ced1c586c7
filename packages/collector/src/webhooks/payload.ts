import { fromKey } from '../key.js';
import type { Message } from './delivery-queue.js';

/** A message as it is sent. */
export interface Payload {
  body: string;
  headers: Record<string, string>;
}

/** Writes a message in the format that its webhook asks for. */
export function toPayload(message: Message): Payload {
  const { type, at, customer, team, webhook, response } = message;
  const data = { ...message.data, ...(team !== null && { team: fromKey(team) }) };
  const all = {
    ...data,
    ...(webhook.content && customer !== null && { customer: fromKey(customer) }),
    ...(webhook.content && response !== null && { response }),
  };
  const body =
    webhook.format === 'slack'
      ? { text: toText(type, data, webhook.content ? response : null) }
      : { type, timestamp: at.toISOString(), data: all };
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}

const titles: Record<Message['type'], string> = {
  'response.created': 'New feedback',
  'response.low_score': 'Low score',
  'response.replied': 'A reply to feedback',
  'response.resolved': 'Feedback was resolved',
  'wave.closed': 'A wave was closed',
};

/** Longest text of a person in a line that people read in passing. */
const longestQuote = 1000;

/** One line for a channel: the least that lets somebody look into the inbox. */
function toText(type: Message['type'], data: Message['data'], response: unknown): string {
  const { reference, score, team, id } = data;
  const parts = [
    score === undefined ? titles[type] : `${titles[type]}: ${score} of 10`,
    reference ?? id,
    ...(team === undefined ? [] : [`team ${team}`]),
  ];
  const quotes = textsOf(response).map((text) => `\n> ${text.replaceAll('\n', '\n> ')}`);
  return escape(parts.join(' · ')) + escape(quotes.join('')).replaceAll(/^&gt; /gm, '> ');
}

function textsOf(response: unknown): string[] {
  const { answers = [] } = (response ?? {}) as { answers?: { type: string; value: unknown }[] };
  return answers.flatMap(({ type, value }) =>
    type === 'text' && typeof value === 'string' ? [value.slice(0, longestQuote)] : [],
  );
}

/** Slack reads these three as the start of links and mentions, as in `<!channel>`. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
