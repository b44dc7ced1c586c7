import type { EmployeesStrings } from '../strings.js';

const french: EmployeesStrings = {
  sentenceWithheld: 'En {days}, il y a eu trop peu de contacts pour en parler (protection).',
  employeeBoth: {
    one: '{count} contact avec le personnel',
    other: '{count} contacts avec le personnel',
  },
  employeeIn: {
    one: '{count} contact du personnel',
    other: '{count} contacts du personnel',
  },
  employeeOut: {
    one: '{count} contact vers le personnel',
    other: '{count} contacts vers le personnel',
  },
  employee: 'Personnel',
  bothSides: 'Les deux',
  whose: 'Contacts de qui',
  someWithheld: {
    one: '{count} sur {periods} n’est pas montré, dessiné comme un cadre barré\u00a0: trop peu de contacts (protection).',
    other:
      '{count} sur {periods} ne sont pas montrés, dessinés comme des cadres barrés\u00a0: trop peu de contacts (protection).',
  },
};

export default french;
