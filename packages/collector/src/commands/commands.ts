import { audit } from './audit.js';
import type { Command } from './command.js';
import { erase } from './erase.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { keyRevoke } from './key-revoke.js';
import { keyRotate } from './key-rotate.js';
import { retention } from './retention.js';
import { serve } from './serve.js';
import { siteAdd } from './site-add.js';
import { siteList } from './site-list.js';
import { siteRemove } from './site-remove.js';
import { teamAdd } from './team-add.js';
import { teamList } from './team-list.js';
import { teamRemove } from './team-remove.js';
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
  teamAdd,
  teamList,
  teamRemove,
  importCommand,
  exportCommand,
  erase,
  audit,
  retention,
];
