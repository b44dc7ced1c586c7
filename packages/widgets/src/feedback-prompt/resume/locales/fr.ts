import type { ResumeStrings } from '../strings.js';

const french: ResumeStrings = {
  resumable:
    'Ce site a conservé vos réponses jusqu’ici, pour que vous puissiez continuer ailleurs.',
};

export default french;
