// The topic model as a file: read once, before the first analysis.
import { hasTopicModel, installTopicModel } from '../knowledge/topic-model';
import type { Host } from './host';

let asked: Promise<void> | undefined;

/** Installs the topic model unless that was done before. Without it subjects are told by the thesaurus alone, and the log says so. */
export function ensureTopicModel(host: Pick<Host, 'readTopicModel' | 'log'>): Promise<void> {
  asked ??= hasTopicModel() ? Promise.resolve() : install(host);
  return asked;
}

async function install(host: Pick<Host, 'readTopicModel' | 'log'>): Promise<void> {
  const bytes = await host.readTopicModel();
  if (!bytes) host.log('The topic model is missing: coverage is read from the thesaurus alone.');
  else if (!installTopicModel(bytes))
    host.log('The topic model is damaged: coverage is read from the thesaurus alone.');
}
