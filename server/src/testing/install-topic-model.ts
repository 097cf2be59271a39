// Before the tests: the topic model as the entries install it.
import { readFileSync } from 'node:fs';
import { installTopicModel } from '../knowledge/topic-model';

installTopicModel(readFileSync('model/topics.bin'));
