package io.github.containers.backlog.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;

/** How all our JSON is written. */
final class Generators {

  private Generators() {}

  /** Indented, with nothing in it that is hidden from a reader; leaves {@code out} open. */
  static JsonGenerator on(Writer out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    return factory
        .createGenerator(new HiddenPairs(out))
        .useDefaultPrettyPrinter()
        .setCharacterEscapes(new HiddenCharacters());
  }
}
