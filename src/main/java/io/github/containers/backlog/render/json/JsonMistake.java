package io.github.containers.backlog.render.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Says what is wrong with JSON, without the names of the library that reads it. */
final class JsonMistake {

  private JsonMistake() {}

  /** What is wrong, but not where. */
  static String inWords(JsonProcessingException wrong) {
    if (wrong instanceof JsonEOFException) {
      return "it ends before it is complete";
    }
    if (wrong instanceof StreamConstraintsException) {
      return "something in it is nested too deeply or too long";
    }
    return wrong.getOriginalMessage().replaceAll("(?s)\\s*\\([^()]*\\[Source:.*", "");
  }
}
