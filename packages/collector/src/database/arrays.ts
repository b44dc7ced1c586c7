/** How an element of one type is written: its OID, how many bytes it takes, and its bytes. */
interface ElementType<Value> {
  oid: number;
  sizeOf(value: Value): number;
  write(bytes: Buffer, value: Value, offset: number): void;
}

type Elements<Value> = readonly (Value | null | undefined)[];

const text: ElementType<string> = {
  oid: 25,
  sizeOf: (value) => Buffer.byteLength(value),
  write: (bytes, value, offset) => bytes.write(value, offset),
};

const uuid: ElementType<string> = {
  oid: 2950,
  sizeOf: () => 16,
  write: (bytes, value, offset) => bytes.write(value.replaceAll('-', ''), offset, 'hex'),
};

/** PostgreSQL counts microseconds from the beginning of 2000. */
const epoch = Date.UTC(2000, 0, 1);

const timestamp: ElementType<number> = {
  oid: 1184,
  sizeOf: () => 8,
  write: (bytes, value, offset) => bytes.writeBigInt64BE(BigInt(value - epoch) * 1000n, offset),
};

const smallint: ElementType<number> = {
  oid: 21,
  sizeOf: () => 2,
  write: (bytes, value, offset) => bytes.writeInt16BE(value, offset),
};

const integer: ElementType<number> = {
  oid: 23,
  sizeOf: () => 4,
  write: (bytes, value, offset) => bytes.writeInt32BE(value, offset),
};

// The driver writes lists as text, in which each quote of a JSON text is escaped, and which PostgreSQL has to take apart
// again; as bytes both have a fifth of that work.

/** A parameter of the type `text[]`. A missing element is `null`. */
export const textArray = (values: Elements<string>): Buffer => toArray(text, values);

/** A parameter of the type `uuid[]`. */
export const uuidArray = (values: Elements<string>): Buffer => toArray(uuid, values);

/** A parameter of the type `timestamptz[]`. @param values milliseconds since 1970, whole ones */
export const timestampArray = (values: Elements<number>): Buffer => toArray(timestamp, values);

/** A parameter of the type `smallint[]`. */
export const smallintArray = (values: Elements<number>): Buffer => toArray(smallint, values);

/** A parameter of the type `integer[]`. */
export const integerArray = (values: Elements<number>): Buffer => toArray(integer, values);

/** An array of one dimension, as PostgreSQL's `array_recv` reads it. */
function toArray<Value>(type: ElementType<Value>, values: Elements<Value>): Buffer {
  const sizes = values.map((value) => (value == null ? 0 : type.sizeOf(value)));
  const bytes = Buffer.allocUnsafe(20 + sizes.reduce((sum, size) => sum + size + 4, 0));
  bytes.writeInt32BE(1, 0);
  bytes.writeInt32BE(values.some((value) => value == null) ? 1 : 0, 4);
  bytes.writeInt32BE(type.oid, 8);
  bytes.writeInt32BE(values.length, 12);
  bytes.writeInt32BE(1, 16);
  let offset = 20;
  values.forEach((value, index) => {
    const size = sizes[index]!;
    bytes.writeInt32BE(value == null ? -1 : size, offset);
    offset += 4;
    if (value == null) return;
    type.write(bytes, value, offset);
    offset += size;
  });
  return bytes;
}
