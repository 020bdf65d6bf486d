package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.Secrets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes secrets out of what is said to people: those that the environment holds, and whatever looks
 * like one, as it may have been typed in the wrong place. The last of several guards; a secret
 * ought not to come so far.
 */
final class Redaction {

  private static final String SHOWN = "*****";

  /** Nothing so short is a secret; taking it out would only spoil the text. */
  private static final int SHORTEST = 8;

  private final List<String> secrets;

  private Redaction(List<String> secrets) {
    this.secrets = secrets;
  }

  /** For a run with these variables. */
  static Redaction of(Map<String, String> variables) {
    return new Redaction(
        Stream.concat(Tokens.VARIABLES.stream(), Stream.of(AppToken.KEY))
            .flatMap(name -> Optional.ofNullable(variables.get(name)).stream())
            .flatMap(value -> Stream.of(value.split("\\s+|\\\\n")))
            .filter(part -> part.length() >= SHORTEST && !part.startsWith("-----"))
            .toList());
  }

  /** The text without them. */
  String of(String text) {
    String redacted = text;
    for (String secret : secrets) {
      redacted = redacted.replace(secret, SHOWN);
    }
    return Secrets.masked(redacted);
  }
}
