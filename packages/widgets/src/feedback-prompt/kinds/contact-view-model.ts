import type { Answer } from '@oxbow/model/answer';
import type { ContactQuestion } from '@oxbow/model/question';
import type { Piece } from '../../element/wording.js';
import type { ContactDraft, Draft } from '../response.js';
import type { Obstacle } from '../view-model.js';
import { findContactFault, readContact } from './answer.js';
import type { KindWording } from './strings.js';

/** A field for one part of how a person can be reached. */
export interface ContactFieldView {
  field: keyof ContactDraft;
  label: string;
  value: string;
  type: 'text' | 'email' | 'tel';
  /** What a browser may fill in: a token of HTML's `autocomplete`. */
  autocomplete: 'name' | 'email' | 'tel';
  invalid: boolean;
  /** It is the only one, and must be filled in. */
  required: boolean;
}

/** How a person can be reached. */
export interface ContactView {
  type: 'contact';
  id: string;
  title: Piece[];
  fields: ContactFieldView[];
  draft: ContactDraft;
}

const looks = {
  name: { label: 'contactName', type: 'text', autocomplete: 'name' },
  email: { label: 'contactEmail', type: 'email', autocomplete: 'email' },
  phone: { label: 'contactPhone', type: 'tel', autocomplete: 'tel' },
} as const;

export function toContactView(
  { id, fields, required = false }: ContactQuestion,
  title: Piece[],
  { draft: given, obstacle }: { draft: Draft | undefined; obstacle: Obstacle | undefined },
  { text }: KindWording,
): ContactView {
  const draft = readContact(given);
  return {
    type: 'contact',
    id,
    title,
    fields: fields.map((field, index) => {
      const { label, type, autocomplete } = looks[field];
      // Any one of them would do; the first stands for them.
      const isMissing = obstacle === 'required' && index === 0;
      return {
        field,
        label: text(label),
        value: draft[field] ?? '',
        type,
        autocomplete,
        invalid:
          obstacle !== undefined && (isMissing || findContactFault(field, draft) !== undefined),
        required: required && fields.length === 1,
      };
    }),
    draft,
  };
}

/** How a person can be reached, one part on each line. */
export function toContactWords({ value }: Extract<Answer, { type: 'contact' }>): string {
  return [value.name, value.email, value.phone].filter((part) => part !== undefined).join('\n');
}
