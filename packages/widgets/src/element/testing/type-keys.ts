import { sendKeys } from '@web/test-runner-commands';

/** WebKit's driver holds no key down, and of a word with the same letter or a blank twice it may type one. */
export const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

/** Types words where the focus is, key by key where the driver would lose some. */
export async function typeKeys(words: string): Promise<void> {
  for (const type of isWebKit ? words : [words]) await sendKeys({ type });
}
