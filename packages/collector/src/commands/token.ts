import { importJWK, SignJWT } from 'jose';
import { longestLife } from '../identity.js';
import { messageOf, OperatorError } from '../operator-error.js';
import { defineCommand, readNumber } from './command.js';
import { readKeyFile } from './key-file.js';

export const token = defineCommand({
  name: 'token',
  summary: 'Signs a token, so that curl alone can try the API. Needs no database.',
  details: `Your own server signs tokens the same way, with the same key.

  curl -H 'Oxbow-Site: shop' \\
    -H "Authorization: Bearer $(PROGRAM token shop --key-file shop.jwk --scope timeline:read --customer 17)" \\
    http://127.0.0.1:8410/v1/customers/17/touchpoints`,
  parameters: ['SITE'],
  options: {
    'key-file': {
      type: 'string',
      required: true,
      value: 'FILE',
      help: 'The private key that site add or key rotate has made; - reads it from standard input.',
    },
    scope: {
      type: 'string',
      multiple: true,
      required: true,
      value: 'SCOPE',
      help: 'What it allows, as in timeline:read; may be given again.',
    },
    subject: { type: 'string', value: 'TEXT', help: 'Who acts; "command" by default.' },
    customer: {
      type: 'string',
      multiple: true,
      value: 'ID',
      help: 'Customer that it is about, * for all; may be given again.',
    },
    team: {
      type: 'string',
      multiple: true,
      value: 'NAME',
      help: 'Team whose feedback it is about, * for all; may be given again.',
    },
    name: { type: 'string', value: 'TEXT', help: 'How who acts is called, beside their notes.' },
    unit: { type: 'string', value: 'ID', help: 'Unit of the employee who assesses.' },
    audience: { type: 'string', value: 'SIDE', help: 'Of a further side who assesses: partner.' },
    minutes: {
      type: 'string',
      value: 'NUMBER',
      help: 'How long it is good, 1 to 15; 15 by default.',
    },
  },
  async run({ parameters: [site], options }, { print, now }) {
    const minutes = readNumber('minutes', options.minutes, [1, longestLife / 60], longestLife / 60);
    const { scope, subject = 'command', customer, team, name, unit, audience } = options;
    const jwk = readKeyFile(options['key-file']);
    const algorithm = jwk.crv === 'P-256' ? 'ES256' : 'EdDSA';
    const seconds = Math.floor(now() / 1000);
    try {
      const signed = await new SignJWT({
        scope: scope.join(' '),
        ...toClaim('customers', customer),
        ...toClaim('teams', team),
        ...(name !== undefined && { name }),
        ...(unit !== undefined && { unit }),
        ...(audience !== undefined && { audience }),
      })
        .setProtectedHeader({ alg: algorithm, ...(jwk.kid !== undefined && { kid: jwk.kid }) })
        .setIssuer(site)
        .setAudience('oxbow-collector')
        .setSubject(subject)
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + minutes * 60)
        .sign(await importJWK(jwk, algorithm));
      print(signed);
    } catch (error) {
      throw new OperatorError(`The key cannot sign: ${messageOf(error)}.`);
    }
  },
});

function toClaim(name: string, given: readonly string[]): Record<string, '*' | readonly string[]> {
  if (given.length === 0) return {};
  return { [name]: given.includes('*') ? '*' : given };
}
