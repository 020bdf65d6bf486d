package io.github.containers.backlog.github;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an app that is installed at an account may do there.
 *
 * @param levels {@code read}, {@code write} or {@code admin}, by what they are about, in GitHub's
 *     words; none where it is not installed there
 * @param chosen whether it is for chosen repositories of the account only
 * @see <a
 *     href="https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps">Permissions
 *     required for GitHub Apps</a>
 */
public record Permissions(Map<String, String> levels, boolean chosen) {

  static final Permissions NONE = new Permissions(Map.of(), false);

  private static final List<String> RISING = List.of("read", "write", "admin");
  private static final Set<String> READ = Set.of("metadata", "contents");
  private static final Set<String> LABELLED = Set.of("issues", "pull_requests");

  /** Copies the map. */
  public Permissions {
    levels = Map.copyOf(levels);
  }

  /** Whether it may put labels on items. */
  public boolean labels() {
    return LABELLED.stream().anyMatch(it -> "write".equals(levels.get(it)));
  }

  /** Those that go beyond a need, such as {@code secrets: read}, in alphabetical order. */
  public List<String> beyond(Need need) {
    return new TreeMap<>(levels)
        .entrySet().stream()
            .filter(it -> rank(it.getValue()) > rank(needed(it.getKey(), need)))
            .map(it -> it.getKey() + ": " + it.getValue())
            .toList();
  }

  private static @Nullable String needed(String about, Need need) {
    if (LABELLED.contains(about)) {
      return need.writes() ? "write" : "read";
    }
    return READ.contains(about) ? "read" : null;
  }

  /** What is not known is beyond all that is. */
  private static int rank(@Nullable String level) {
    int rank = RISING.indexOf(String.valueOf(level));
    return level != null && rank < 0 ? RISING.size() : rank;
  }
}
