const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A document that is still its text. */
class XmlText {
  constructor(readonly text: string) {}

  /** The engine looks for a parser's complaint. */
  querySelector(): null {
    return null;
  }
}

class TextParser {
  parseFromString(text: string): XmlText {
    return new XmlText(text);
  }
}

class TextSerializer {
  serializeToString({text}: XmlText): string {
    return text.trimStart().startsWith('<?xml') ? text.trimStart() : declaration + text.trimStart();
  }
}

/**
 * Does `work` with a DOMParser and XMLSerializer that keep the text they are given. The engine writes its files as escaped
 * text and sends each through a document and back, only to check it; Node has no documents, and a real one of a long log
 * would fill the memory.
 */
export async function withXmlText<T>(work: () => Promise<T>): Promise<T> {
  const scope = globalThis as Record<string, unknown>;
  const {DOMParser: parser, XMLSerializer: serializer} = scope;
  Object.assign(scope, {DOMParser: TextParser, XMLSerializer: TextSerializer});
  try {
    return await work();
  } finally {
    Object.assign(scope, {DOMParser: parser, XMLSerializer: serializer});
  }
}
