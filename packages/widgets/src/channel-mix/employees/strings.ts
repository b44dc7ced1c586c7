import { Locales, type StringsOf } from '../../element/text.js';

/** What is said only where there are contacts of employees. */
const english = {
  sentenceWithheld: 'There were too few contacts in {days} to tell of them (protection).',
  employeeBoth: { one: '{count} contact of employees', other: '{count} contacts of employees' },
  employeeIn: { one: '{count} contact from employees', other: '{count} contacts from employees' },
  employeeOut: { one: '{count} contact to employees', other: '{count} contacts to employees' },
  employee: 'Employees',
  bothSides: 'Both',
  whose: 'Whose contacts',
  someWithheld: {
    one: '{count} of {periods} is not told of, drawn as a crossed frame: too few contacts (protection).',
    other:
      '{count} of {periods} are not told of, drawn as crossed frames: too few contacts (protection).',
  },
};

export type EmployeesStrings = StringsOf<typeof english>;

export const strings = new Locales<EmployeesStrings>(english, {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
});
