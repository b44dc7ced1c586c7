// Holds the documentation to the code: examples parse, tables are complete, files and links exist.
import assert from 'node:assert/strict';
import { existsSync, globSync as _unused, readFileSync } from 'node:fs';
