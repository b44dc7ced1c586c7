import { variables } from '../settings.js';
import { section } from './help.js';

/** Every key of the configuration file, in one sentence each; `config.test.ts` holds it to the schema. */
export const configKeys: Readonly<Record<string, string>> = {
  host: 'Address to listen on; 127.0.0.1 by default. TLS belongs to the proxy in front of it.',
  port: 'Port to listen on; 8410 by default, 0 takes any free one.',
  data: 'Folder of its own database, counted from the file’s folder.',
  database: 'PostgreSQL (15 or newer) to use instead: postgres://user:password@host/name.',
  'bus.nats': 'NATS servers by which processes tell each other of changes, instead of PostgreSQL.',
  preview: 'true: everything is checked and answered as in earnest, and nothing is kept.',
  'limits.address': 'Requests without a token that hand in, of one address; "30 per 60 s".',
  'limits.anonymous': 'The same of a site together; "6000 per 60 s".',
  'limits.addressReads': 'Those that only read, of one address; "600 per 60 s".',
  'limits.anonymousReads': 'The same of a site together; "60000 per 60 s".',
  'limits.receipt': 'Requests with a receipt, of one address; "20 per 60 s".',
  'limits.token': 'Requests with a token, of a site together; "60000 per 60 s".',
  'limits.streams': 'Streams that are open at a time, of a site together; 5000.',
  'limits.streamsPerAddress': 'Streams that are open at a time, of one address; 100.',
  proxies: 'How many proxies stand before it, by X-Forwarded-For; without it, see the README.',
  'webhooks.private': 'true: webhooks may be in your own network, and there without https.',
  'webhooks.days': 'Days that deliveries to webhooks are kept, and can be replayed; 30.',
  'metrics.token': 'Who sends it as a bearer token may read /metrics; else only this machine.',
  'sites[].key': 'Public name of the site, which its pages send. It is no secret.',
  'sites[].origins': 'The pages that may use the key from a browser, exactly.',
  'sites[].publicKeys': 'Public keys (JWK, Ed25519 or P-256) of the server that signs its tokens.',
  'sites[].jwks': 'Address at which that server publishes such keys (JWKS); https.',
  'sites[].settings.redaction': 'false: e-mail, phone and IBAN stay in free text. On by default.',
  'sites[].settings.retention.touchpoints': 'Months after which touchpoints are deleted.',
  'sites[].settings.retention.responses': 'Months after which responses are deleted.',
  'sites[].settings.retention.notes': 'Months after which notes are deleted.',
  'sites[].settings.retention.signUps': 'Months after which sign-ups are deleted; 24.',
  'sites[].settings.retention.audit': 'Months after which lines of the audit are deleted; 24.',
  'sites[].settings.retention.tombstones':
    'Months during which late records of erased customers are refused; 24.',
  'sites[].settings.limits.address': 'The same as limits.address, for this site.',
  'sites[].settings.limits.anonymous': 'The same as limits.anonymous, for this site.',
  'sites[].settings.limits.addressReads': 'The same as limits.addressReads, for this site.',
  'sites[].settings.limits.anonymousReads': 'The same as limits.anonymousReads, for this site.',
  'sites[].settings.limits.receipt': 'The same as limits.receipt, for this site.',
  'sites[].settings.limits.token': 'The same as limits.token, for this site.',
  'sites[].settings.limits.streams': 'The same as limits.streams, for this site.',
  'sites[].settings.limits.streamsPerAddress':
    'The same as limits.streamsPerAddress, for this site.',
};

/** What `help config` says. */
export function describeConfig(): string {
  const order = 'An option of the command comes before a variable, a variable before the file.';
  return [
    'The configuration is a JSON file, named by --config or OXBOW_CONFIG. Every key may be left out, and so may the file.',
    section('Keys', Object.entries(configKeys)),
    section('Environment variables', [
      ...Object.entries(variables).map(
        ([key, variable]) => [variable, `Stands for "${key}".`] as const,
      ),
      [
        'OXBOW_SECRET',
        'Seals employees’ answers: 32 random bytes in base64. Without it, a file in the data folder.',
      ],
    ]),
    order,
  ].join('\n\n');
}
