package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.Spelling;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Labels that the configuration looks for outside of policies. A repository may well lack one that
 * others have, so only what none has is noted.
 */
final class SearchedLabels {

  private final SortedMap<String, String> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> there = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private boolean unread;

  /**
   * Adds a repository.
   *
   * @param own what is looked for in it, each label with the key that names it
   * @param labels what it has
   */
  void add(Map<String, String> own, Collection<String> labels) {
    named.putAll(own);
    there.addAll(labels);
  }

  /** That a repository could not be read, which may have any label. */
  void unread() {
    unread = true;
  }

  /** Says it, if there is anything to say. */
  void say(Findings findings) {
    if (unread) {
      return;
    }
    named.forEach(
        (label, key) -> {
          if (!there.contains(label)) {
            findings.note("configuration", sentence(label, key));
          }
        });
  }

  private String sentence(String label, String key) {
    return "no repository has the label \""
        + label
        + "\" that "
        + key
        + ": names; "
        + Spelling.findNearest(label, there)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("it finds nothing until somebody creates it; or mend the name");
  }
}
