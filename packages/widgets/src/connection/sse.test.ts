import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ServerEventParser, type ServerEvent } from './sse.js';

const read = (pieces: string[]): ServerEvent[] => {
  const parser = new ServerEventParser();
  return pieces.flatMap((piece) => parser.push(piece));
};

const streams: [string, string, Partial<ServerEvent>[]][] = [
  [
    'an event with all fields',
    'id: 7\nevent: touchpoint\ndata: {}\n\n',
    [{ type: 'touchpoint', data: '{}', id: '7' }],
  ],
  ['an event without a name', 'data: a\n\n', [{ type: 'message', data: 'a', id: undefined }]],
  ['several lines of data', 'data: a\ndata\ndata: b\n\n', [{ data: 'a\n\nb' }]],
  ['no space, or more than one', 'data:a\ndata:  b\n\n', [{ data: 'a\n b' }]],
  ['a colon in the data', 'data: {"a":1}\n\n', [{ data: '{"a":1}' }]],
  ['comments and unknown fields', ': beat\n\nretry: 5\nfoo: bar\n\n', []],
  ['an id that holds on', 'id: 1\ndata: a\n\ndata: b\n\n', [{ id: '1' }, { id: '1' }]],
  ['an id without data', 'id: 9\n\ndata: a\n\n', [{ data: 'a', id: '9' }]],
  ['an id with a null', 'id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n', [{ id: '1' }, { id: '1' }]],
  ['a name that does not hold on', 'event: x\n\ndata: a\n\n', [{ type: 'message' }]],
  [
    'carriage returns',
    'data: a\r\n\r\ndata: b\r\rdata: c\r\n\r\n',
    [{ data: 'a' }, { data: 'b' }, { data: 'c' }],
  ],
  ['a byte order mark', '\ufeffdata: a\n\n', [{ data: 'a' }]],
  ['an unfinished event', 'data: a\n', []],
];

for (const [name, text, expected] of streams) {
  test(`reads ${name}, however the network cuts it`, () => {
    const halves = [...text].map((_, at) => [text.slice(0, at), text.slice(at)]);
    for (const pieces of [[text], [...text], ...halves]) {
      const events = read([...pieces, '']);
      assert.equal(events.length, expected.length, JSON.stringify(pieces));
      events.forEach((event, index) => assert.deepEqual({ ...event, ...expected[index] }, event));
    }
  });
}

test('an endless event is refused', () => {
  const parser = new ServerEventParser();
  const line = `data: ${'x'.repeat(1_000_000)}\n`;
  assert.throws(() => {
    for (let count = 0; count < 7; count += 1) parser.push(line);
  }, RangeError);
});
