import type {TableFile} from '../add-on';
import type {PostedFile} from '../protocol';

/** A file as it was before it was posted. */
export function tableFile({name, base64}: PostedFile): TableFile {
  return {name, bytes: Buffer.from(base64, 'base64')};
}
