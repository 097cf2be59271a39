// Links on disk that lead out of what an untrusted workspace may reach: by its name a file lies inside, and in truth elsewhere.
import { liesIn, outside, resolvePath, type Trust } from './note-files';
import type { Host } from './host';

type Files = Pick<Host, 'readFile' | 'listFolder' | 'realUri'>;

/**
 * The same files, of which an untrusted workspace reaches only those that lie in its folders, or beside its open documents, in truth too. Where the
 * host knows of no links, nothing changes.
 */
export function withoutLeadingOut<H extends Files>(host: H, trust: () => Trust, documents: () => readonly string[]): H {
  const leadsOut = async (uri: string): Promise<boolean> => {
    const { trusted, folders } = trust();
    const { realUri } = host;
    if (trusted || !realUri) return false;
    const real = await realUri(uri);
    const allowed = [...folders, ...documents().map((document) => resolvePath('.', document))];
    const places = await Promise.all(allowed.map((folder) => realUri(folder)));
    return !places.some((folder) => liesIn(real, folder) || real === folder);
  };
  return {
    ...host,
    readFile: async (uri: string) => ((await leadsOut(uri)) ? { failure: outside() } : host.readFile(uri)),
    listFolder: async (uri: string) => ((await leadsOut(uri)) ? null : host.listFolder(uri)),
  };
}
