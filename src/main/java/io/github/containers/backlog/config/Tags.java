package io.github.containers.backlog.config;

/**
 * YAML's tags. Nobody needs one in a configuration, but everybody writes one who forgets to quote
 * an exclusion: {@code !containers/old} is a tag.
 */
final class Tags {

  static final String PROBLEM = "YAML takes what begins with \"!\" for a tag";

  private Tags() {}

  /** Whether the tag is none of YAML's own. */
  static boolean isForeign(String tag) {
    return tag.startsWith("!");
  }

  /** How to write what was meant. */
  static String hint(String tag) {
    String bare = tag.replaceFirst("[,\\]}]+$", "");
    return bare.contains("/")
        ? "to exclude, quote it: " + SafeText.quote(bare)
        : "take the tag away, or quote the text";
  }
}
