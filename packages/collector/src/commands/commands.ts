import { audit } from './audit.js';
import type { Command } from './command.js';
import { erase } from './erase.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { keyRevoke } from './key-revoke.js';
import { keyRotate } from './key-rotate.js';
import { retention } from './retention.js';
import { scrubCommand } from './scrub.js';
import { serve } from './serve.js';
import { siteAdd } from './site-add.js';
import { siteList } from './site-list.js';
import { siteRemove } from './site-remove.js';
import { siteSet } from './site-set.js';
import { teamAdd } from './team-add.js';
import { teamList } from './team-list.js';
import { teamRemove } from './team-remove.js';
import { token } from './token.js';
import { waveClose } from './wave-close.js';
import { waveList } from './wave-list.js';
import { waveOpen } from './wave-open.js';

/** Everything that an operator does, in the order of the help. */
export const commands: readonly Command[] = [
  serve,
  siteAdd,
  siteList,
  siteSet,
  siteRemove,
  keyRotate,
  keyRevoke,
  token,
  teamAdd,
  teamList,
  teamRemove,
  waveOpen,
  waveClose,
  waveList,
  importCommand,
  exportCommand,
  erase,
  audit,
  retention,
  scrubCommand,
];
