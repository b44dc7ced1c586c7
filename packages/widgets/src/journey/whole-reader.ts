// Also keeps a bundler from cutting what this and the view share into files of its own.
import './view.js';

export { readJourneyData } from '@oxbow/model/journey-data';
