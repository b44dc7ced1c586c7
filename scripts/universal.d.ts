// What every runtime of ours has (browsers, Node, workers) but the language's own library does not declare.
// Only rooms that know neither DOM nor Node are compiled with it.
declare class TextEncoder {
  encode(text?: string): Uint8Array;
}

declare class TextDecoder {
  /** @throws RangeError when there is no such encoding */
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  /** @throws TypeError when it is fatal and the bytes are none of the encoding */
  decode(bytes?: Uint8Array): string;
}

/** @throws DataCloneError for what cannot be copied, such as functions, and what getters throw */
declare function structuredClone<Value>(value: Value): Value;

/** As WHATWG has it; only what rooms of ours read. */
declare class URL {
  static canParse(address: string): boolean;
  /** @throws TypeError for what is no absolute address */
  constructor(address: string);
  readonly origin: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}
