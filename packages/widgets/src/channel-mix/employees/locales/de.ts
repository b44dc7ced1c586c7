import type { EmployeesStrings } from '../strings.js';

const german: EmployeesStrings = {
  sentenceWithheld: 'In {days} gab es zu wenige Kontakte, um von ihnen zu berichten (Schutz).',
  employeeBoth: {
    one: '{count} Kontakt der Mitarbeitenden',
    other: '{count} Kontakten der Mitarbeitenden',
  },
  employeeIn: {
    one: '{count} Kontakt von Mitarbeitenden',
    other: '{count} Kontakten von Mitarbeitenden',
  },
  employeeOut: {
    one: '{count} Kontakt zu Mitarbeitenden',
    other: '{count} Kontakten zu Mitarbeitenden',
  },
  employee: 'Mitarbeitende',
  bothSides: 'Beide',
  whose: 'Wessen Kontakte',
  someWithheld: {
    one: 'Von {count} von {periods} wird nichts gesagt, gezeichnet als durchkreuzter Rahmen: zu wenige Kontakte (Schutz).',
    other:
      'Von {count} von {periods} wird nichts gesagt, gezeichnet als durchkreuzte Rahmen: zu wenige Kontakte (Schutz).',
  },
};

export default german;
