import type { Command } from './command.js';
import { keyRevoke } from './key-revoke.js';
import { keyRotate } from './key-rotate.js';
import { serve } from './serve.js';
import { siteAdd } from './site-add.js';
import { siteList } from './site-list.js';
import { siteRemove } from './site-remove.js';
import { token } from './token.js';

/** Everything that an operator does, in the order of the help. */
export const commands: readonly Command[] = [
  serve,
  siteAdd,
  siteList,
  siteRemove,
  keyRotate,
  keyRevoke,
  token,
];
