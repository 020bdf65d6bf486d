package io.github.containers.backlog.cli;

import io.github.containers.backlog.report.finding.Queue;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The themes as they are typed, the most urgent first. */
final class ThemeWords implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return Queue.URGENCY.stream().map(Theme::key).iterator();
  }

  /**
   * What was typed; all where nothing was.
   *
   * @throws UsageException where there is no theme of that name
   */
  static Set<Theme> parse(List<String> typed) {
    Set<Theme> themes = EnumSet.noneOf(Theme.class);
    typed.forEach(word -> themes.add(parse(word)));
    return themes.isEmpty() ? EnumSet.allOf(Theme.class) : themes;
  }

  private static Theme parse(String word) {
    String key = word.strip().toLowerCase(Locale.ROOT);
    return Queue.URGENCY.stream()
        .filter(theme -> theme.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "--theme: there is no \""
                        + word
                        + "\"; there are "
                        + String.join(", ", new ThemeWords())));
  }
}
