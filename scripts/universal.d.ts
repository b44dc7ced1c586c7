// What every runtime of ours has (browsers, Node, workers) but the language's own library does not declare.
// Only rooms that know neither DOM nor Node are compiled with it.
declare class TextEncoder {
  encode(text?: string): Uint8Array;
}
