package io.github.containers.backlog.config;

import java.util.Set;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * YAML's tags. Nobody needs one in a configuration, but everybody writes one who forgets to quote
 * an exclusion: {@code !containers/old} is a tag.
 */
final class Tags {

  private static final String PREFIX = Tag.PREFIX;
  static final String PROBLEM = "YAML takes what begins with \"!\" for a tag";

  private static final Set<String> OWN =
      Set.of(
          "binary",
          "bool",
          "float",
          "int",
          "map",
          "merge",
          "null",
          "omap",
          "pairs",
          "seq",
          "set",
          "str",
          "timestamp",
          "value");

  private Tags() {}

  /** Whether the tag is none of YAML's own. */
  static boolean isForeign(String tag) {
    return !tag.startsWith(PREFIX) || !OWN.contains(tag.substring(PREFIX.length()));
  }

  /** How to write what was meant. */
  static String hint(String tag) {
    String bare = tag.substring(0, end(tag));
    return bare.startsWith("!") && bare.contains("/")
        ? "to exclude, quote it: " + QuotedText.quote(bare)
        : "take the tag away, or quote the text";
  }

  /** Where the signs of a list around it begin. */
  private static int end(String tag) {
    int end = tag.length();
    while (end > 0 && ",]}".indexOf(tag.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
