import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';

/** Sealed contents have this length in bytes, or twice, four times … of it: a length must not tell who wrote how much. */
const blockSize = 8192;

const nonceSize = 12;
const tagSize = 16;
const keySize = 32;

/** What the answers of a wave, or the notes of a site, are sealed and named with. */
export class WaveKey {
  readonly #seal: Buffer;
  readonly #ids: Buffer;
  readonly #people: Buffer;

  constructor(key: Buffer) {
    const derive = (use: string) => createHmac('sha256', key).update(use).digest();
    this.#seal = derive('oxbow seal');
    this.#ids = derive('oxbow id');
    this.#people = derive('oxbow person');
  }

  /** An id as it is kept: a UUID that looks random, and is the same for the same id. */
  hashId(id: string): string {
    const hex = hmac(this.#ids, id.toLowerCase()).toString('hex');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  /** A person as they are kept where their name is not, such as who of one side has answered: 16 bytes. */
  hashPerson(side: string, subject: string): Buffer {
    return hmac(this.#people, `${side}\0${subject}`);
  }

  /**
   * Seals something that can be written as JSON.
   * @param place where it will stand; it opens only there
   */
  seal(content: unknown, place: string): Buffer {
    return encrypt(this.#seal, pad(Buffer.from(JSON.stringify(content))), place);
  }

  /** @throws Error when it was sealed with another key or for another place */
  open(sealed: Uint8Array, place: string): unknown {
    return JSON.parse(unpad(decrypt(this.#seal, sealed, place)).toString());
  }
}

/** Makes a key for a wave, sealed with the secret for the place it will stand at. */
export function makeKey(secret: Uint8Array, place: string): Buffer {
  return encrypt(toKey(secret), randomBytes(keySize), place);
}

/**
 * Opens a wave's key.
 * @throws Error when it was sealed with another secret or for another place
 */
export function openKey(secret: Uint8Array, sealed: Uint8Array, place: string): WaveKey {
  return new WaveKey(decrypt(toKey(secret), sealed, place));
}

/** A receipt as it is kept: SHA-256 of it and its site, so that the same one at two sites does not look the same. */
export function hashReceipt(site: string, receipt: string): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(['oxbow employee receipt', site, receipt]))
    .digest();
}

function toKey(secret: Uint8Array): Buffer {
  return createHmac('sha256', secret).update('oxbow wave key').digest();
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest().subarray(0, 16);
}

function encrypt(key: Buffer, content: Buffer, place: string): Buffer {
  const nonce = randomBytes(nonceSize);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, sealed: Uint8Array, place: string): Buffer {
  const nonce = sealed.subarray(0, nonceSize);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagSize })
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(-tagSize));
  return Buffer.concat([decipher.update(sealed.subarray(nonceSize, -tagSize)), decipher.final()]);
}

function pad(content: Buffer): Buffer {
  let size = blockSize;
  while (size < content.length + 4) size *= 2;
  const padded = Buffer.alloc(size);
  padded.writeUInt32BE(content.length);
  content.copy(padded, 4);
  return padded;
}

function unpad(padded: Buffer): Buffer {
  return padded.subarray(4, 4 + padded.readUInt32BE());
}
