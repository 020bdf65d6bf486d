package io.github.containers.backlog.github;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.util.Base64;

/** Turns GitHub's JSON of a file into its text. */
final class FileJson {

  private FileJson() {}

  /**
   * The text.
   *
   * @throws SourceException where it is no file, or one of more than a megabyte, whose content
   *     GitHub leaves out
   */
  static String text(JsonNode json, String path) {
    String content = Field.textOrNull(json, "content");
    if (content == null || !"base64".equals(Field.textOrNull(json, "encoding"))) {
      throw new SourceException(
          Reason.UNEXPECTED, path + " is no file that GitHub gives the content of");
    }
    try {
      return new String(Base64.getMimeDecoder().decode(content), UTF_8);
    } catch (IllegalArgumentException wrong) {
      throw new SourceException(
          Reason.UNEXPECTED, "the content of " + path + " is not Base64", wrong, null);
    }
  }
}
