import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';

const survey = new Model({
  elements: [
    {
      type: 'rating',
      name: 'recommend',
      title: 'How likely is it that you would recommend Hollin to a friend or colleague?',
      rateMin: 0,
      rateMax: 10,
      minRateDescription: 'Not at all likely',
      maxRateDescription: 'Extremely likely',
    },
  ],
});
renderSurvey(survey, document.querySelector('main')!);
