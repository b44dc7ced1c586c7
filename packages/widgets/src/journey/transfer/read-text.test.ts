import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeMermaid } from '@oxbow/model/journey-mermaid';
import { writeJourneyCsv } from '@oxbow/model/write-journey-csv';
import { sampleJourney } from '../samples.js';
import { formatOf, readText, type Format } from './read-text.js';
import { strings } from './strings.js';

const mermaid = writeMermaid(sampleJourney, 'en');
const texts: [name: string, text: string, format: Format, title: string | undefined][] = [
  ['JSON', JSON.stringify(sampleJourney), 'JSON', 'A new kitchen'],
  [
    'JSON beside what happened',
    JSON.stringify({ journey: sampleJourney, signUps: [] }),
    'JSON',
    'A new kitchen',
  ],
  ['a list', '[1]', 'JSON', undefined],
  ['CSV with a byte order mark', `\uFEFF${writeJourneyCsv(sampleJourney)}`, 'CSV', 'A new kitchen'],
  [
    'CSV with semicolons',
    writeJourneyCsv(sampleJourney, { delimiter: ';' }),
    'CSV',
    'A new kitchen',
  ],
  ['Mermaid', mermaid, 'Mermaid', 'A new kitchen'],
  ['Mermaid in Markdown', `\`\`\`mermaid\n${mermaid}\`\`\`\n`, 'Mermaid', 'A new kitchen'],
  ['Mermaid with settings', `---\ntitle: x\n---\n${mermaid}`, 'Mermaid', 'A new kitchen'],
  ['another document', '<html></html>', 'CJML', undefined],
  ['a word', 'hello', 'CSV', undefined],
];
for (const [name, text, format, title] of texts)
  test(`${name} is read as ${format}`, async () => {
    assert.equal(formatOf(text.replace('\uFEFF', '')), format);
    const { journeys, faults } = await readText(text, 'present', {});
    const [journey] = journeys;
    const words = typeof journey?.title === 'object' ? journey.title['en'] : journey?.title;
    assert.equal(words, title);
    if (!journey) assert.notDeepEqual(faults, []);
  });

test('French keeps its marks with the word', async () => {
  assert.doesNotMatch(JSON.stringify(await strings.load('fr')), / [?!;:»]|« /);
});
