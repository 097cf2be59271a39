// All journeys, in the order in which a drafter may come to them.
import { documents } from './documents.mjs';
import { firstSteps } from './first-steps.mjs';
import { languages } from './languages.mjs';
import { names } from './names.mjs';
import { overview } from './overview.mjs';
import { writing } from './writing.mjs';

export const journeys = [...firstSteps, ...writing, ...names, ...overview, ...documents, ...languages];
