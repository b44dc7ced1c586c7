// The files of a new room as they lie in `template`, under the paths that they will have. In paths and texts `room-name`
// stands for the room, in all its forms, and `wordname` for the word.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles, root } from '../files.mjs';

const folder = 'scripts/scaffold/template';

/** @returns {{ file: string, text: string }[]} paths relative to the repository */
export const readTemplates = () =>
  listFiles([folder]).map((file) => ({
    file: file.slice(folder.length + 1),
    text: readFileSync(path.join(root, file), 'utf8'),
  }));

/**
 * The template's names become those of the new room.
 * @param {string} text a text or a path
 * @param {ReturnType<import('./names.mjs').namesOf>} names
 */
export function fillTemplate(text, { room, Room, title, words, word, Word }) {
  const filled = text
    .replaceAll('room-name', room)
    .replaceAll('RoomName', Room)
    .replaceAll('Room name', title)
    .replaceAll('room name', words)
    .replaceAll('Wordname', Word)
    .replaceAll('wordname', word);
  // “an” before a vowel.
  const article = new RegExp(`\\b([aA]) (?=${word}\\b)`, 'g');
  return /^[aeiou]/.test(word) ? filled.replaceAll(article, '$1n ') : filled;
}
