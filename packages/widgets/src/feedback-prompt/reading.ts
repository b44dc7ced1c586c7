import type { Prompt } from '@oxbow/model/prompt';
import type { PromptReading } from '@oxbow/model/read-prompt';
import { readSimplePrompt } from '@oxbow/model/simple-prompt';
import type { LatePart } from '../element/late-part.js';
import { plainReader, reader } from './presentations.js';

/** Reads prompts with as little as will do: most are simple, nearly all others plainly good, and the rest is for the schema. */
export class Reading {
  readonly #needed = new Set<LatePart>();

  /** What has been needed for it. */
  get parts(): readonly LatePart[] {
    return [...this.#needed];
  }

  /** @returns `undefined` where something that is needed has to come first */
  read(data: unknown): PromptReading | undefined {
    const simple = readSimplePrompt(data);
    if (simple) return toReading(simple);
    this.#needed.add(plainReader);
    if (!plainReader.module) return undefined;
    const plain = plainReader.module.readPlainPrompt(data);
    if (plain) return toReading(plain);
    this.#needed.add(reader);
    return reader.module?.readPrompt(data);
  }
}

function toReading(prompt: Prompt): PromptReading {
  return { prompt, faults: [], total: prompt.questions.length, invalid: 0 };
}
