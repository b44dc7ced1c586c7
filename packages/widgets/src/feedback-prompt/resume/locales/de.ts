import type { ResumeStrings } from '../strings.js';

const german: ResumeStrings = {
  resumable:
    'Diese Website hat Ihre bisherigen Antworten behalten, damit Sie anderswo weitermachen können.',
};

export default german;
