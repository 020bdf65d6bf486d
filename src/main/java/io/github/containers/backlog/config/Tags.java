package io.github.containers.backlog.config;

import java.util.regex.Pattern;

/**
 * YAML's tags. Nobody needs one in a configuration, but everybody writes one who forgets to quote
 * an exclusion: {@code !containers/old} is a tag.
 */
final class Tags {

  static final String PROBLEM = "YAML takes what begins with \"!\" for a tag";

  private static final Pattern PATTERN = Pattern.compile("![^\\s,\\]}]+");

  private Tags() {}

  /** Whether the tag is none of YAML's own. */
  static boolean isForeign(String tag) {
    return tag.startsWith("!");
  }

  /** How to write what was meant. */
  static String hint(String tag) {
    String bare = tag.replaceFirst("[,\\]}]+$", "");
    return PATTERN.matcher(bare).matches()
        ? "to exclude, quote it: " + SafeText.quote(bare)
        : "quote the text";
  }
}
