import { councilWordsGerman } from './works-council-german.js';
import { largerThreshold } from '../../packages/model/src/experience/suppression.js';
import type { Language } from './language.js';
import type { SchemaName } from './schemas.js';

/** The prose of the fact sheet, which no schema says. */
export interface CouncilWords extends Record<
  | 'title'
  | 'intro'
  | 'law'
  | 'lawText'
  | 'perElement'
  | 'element'
  | 'concerns'
  | 'nothing'
  | 'handedIn'
  | 'handedInText'
  | 'naming'
  | 'namingText'
  | 'record'
  | 'thresholds'
  | 'thresholdsText'
  | 'thresholdsEnd'
  | 'number'
  | 'inCode'
  | 'readers'
  | 'readersText'
  | 'right'
  | 'operation'
  | 'kept'
  | 'keptText'
  | 'cannot'
  | 'cannotText'
  | 'settle'
  | 'settleText',
  string
> {
  /** What the records are called here. */
  named: Partial<Record<SchemaName, string>>;
}

const english: CouncilWords = {
  title: 'Fact sheet for works councils',
  intro: `What of employees Oxbow can record, who can read it, from how many people on, and when it is gone. Made of the schemas, doc comments
and constants of the code by \`npm run facts\`, held to them by a test. Facts, no promises and no legal advice.
[Deutsch](de/works-council.md). How surveys of employees are protected, with the test that proves each sentence:
[employees’ answers](employees.md). Every widget, customers’ data too: [privacy facts](privacy.md).`,
  law: 'Which questions the law asks',
  lawText: `For orientation, of German and European law; what applies to you, a lawyer says.

- **§ 87 (1) no. 6 BetrVG**: technical devices that are suited to monitor the behaviour or performance of employees are co-determined;
  being suited is enough, intent does not matter. An electronic survey of employees is such a device where results of units tell of
  superiors (BAG, 11.12.2018, 1 ABR 13/17), also if it is voluntary. Comments of customers about employees are, where the employer
  invites them (BAG 1 ABR 7/15); permanent figures of one’s workload are a grave intrusion (BAG 1 ABR 46/15).
- **§ 94 and § 87 (1) no. 7 BetrVG**: questionnaires about persons, and questions that aim at the protection of health. Which statements
  touch health or leadership is tagged; each can be struck.
- **GDPR**: data minimisation and purpose (Art. 5), health (Art. 9), information, access and erasure (Art. 13–17), no decision by a machine
  alone (Art. 22), privacy by design (Art. 25). A works agreement has to meet the GDPR itself and can be reviewed in full (CJEU, C-65/23);
  whether § 26 BDSG is a legal basis is open since CJEU C-34/21. The employer names the legal basis; Oxbow names none.`,
  perElement: 'What concerns employees, element by element',
  element: 'Element',
  concerns: 'Employees',
  nothing: 'Shows and takes nothing of employees.',
  handedIn: 'What employees hand in',
  handedInText:
    'Strict schemas: what is not listed is refused. The answers of employees leave out more than the schema allows; which, [employees’ answers](employees.md#what-the-form-does) says.',
  named: {
    Response: 'Answers to a prompt (`Response`)',
    Assessment: 'Answers to an instrument (`Assessment`)',
    CheckIn: 'A check-in at a key result (`CheckIn`)',
    Pledge: 'A pledge (`Pledge`)',
    SignUp: 'A place in an exchange (`SignUp`)',
    NewNote: 'A note to a colleague (`NewNote`)',
  },
  naming: 'Where an employee can be named',
  namingText:
    'All of it, beside the audit [below](#what-is-kept-and-when-it-is-gone). Free text (titles, comments, replies, notes) may name anybody too; no program reads it for that. There is no field for pay, rating or working time of a person.',
  record: 'Record',
  thresholds: 'From how many people on',
  thresholdsText: 'For employees’ answers. A prompt or a round may ask for more, never for less.',
  number: 'From',
  inCode: 'In the code',
  thresholdsEnd:
    'What could be worked out from other figures is withheld with it: [how that was attacked](employees.md#what-can-be-computed-from-what-is-shown).',
  readers: 'Who can read and do what',
  readersText: `Nobody has a right unless it is given: the employer’s own server signs a token that lists rights (scopes), and for which customers, teams,
units or objectives. Whoever gets which right is for the agreement. Whoever has the signing key can come as anybody; whoever has the
database can read what is not sealed; whoever has the database and the collector’s secret can open what is.`,
  right: 'Right',
  operation: 'Request',
  kept: 'What is kept, and when it is gone',
  keptText: `All columns of the tables that hold something of employees. What has no column is not kept: of an employee’s answer no time, no order
and no person, of a check-in or a reply no person.

**Who reads is kept, where customers are read about.** Whoever reads, follows, exports or erases what is kept of a named customer gets a line
of the audit: the time, what was done, and who, as the token says (\`actor\`). It is there so that nobody reads about customers unseen. It
tells of employees’ work too: whoever can give commands to the collector reads all of it, and an export of a customer holds that
customer’s lines.`,
  cannot: 'What cannot be done with it',
  cannotText: `- List, filter, sort, count or compare by a person of the firm: neither a widget nor an address of the API has a parameter for it.
- Read an employee’s answer before the round is over, or a single one ever, but for own words: from ${largerThreshold} answers on, shuffled, without unit
  and question. See how many have answered while it is open.
- See in a widget or by the API who of the firm answered a customer, how often or how fast. A team of one person is that person,
  though, and the audit, which tells who read about a customer and when, may give it away.
- See who has read, shared or deleted a note, or whether a pledge was kept.
- Read feelings from text, voice or picture: no such code is there.

What nobody can promise, above all because the page and the servers are the employer’s:
[the list](employees.md#what-nobody-can-promise).`,
  settle: 'What an agreement has to settle',
  settleText: `- [ ] Which elements are used, on which pages, with which attributes (\`agents\`, \`story\`, \`editable\`, \`storage\`).
- [ ] Who gets which right of the table above, for which teams and units; who holds the signing key, the database and the secret.
- [ ] Of each round: purpose, who sees the results, threshold, days, signed or not, units, which statements or topics are struck
      (\`exclude\`), whether own words are asked.
- [ ] Months of \`retention\` (without them touchpoints, responses and notes are kept until they are erased), and the life of backups.
- [ ] Whether customers’ comments on employees are invited, and what is done with them.
- [ ] That results of objectives have no effect on pay, if so agreed: the data has no place for it, an employer has.
- [ ] Who may read the audit and what for, that it is not evaluated by person, and how long it is kept (\`retention.audit\`).
- [ ] Who checks it: the tests and this page can be run from the source.`,
};

export const councilWords: Readonly<Record<Language, CouncilWords>> = {
  en: english,
  de: councilWordsGerman,
};
