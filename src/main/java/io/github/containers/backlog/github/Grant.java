package io.github.containers.backlog.github;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a token may be used for, as far as GitHub tells. */
public sealed interface Grant {

  /**
   * Of a classic token, or of a login by {@code gh}: its scopes. They lower what its account may do
   * and never raise it.
   *
   * @param names in GitHub's words; none where it may read what is public
   * @see <a
   *     href="https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps">Scopes
   *     for OAuth apps</a>
   */
  record Scopes(Set<String> names) implements Grant {

    private static final String EVERYWHERE = "repo";
    private static final String IN_PUBLIC = "public_repo";

    /** Copies the set. */
    public Scopes {
      names = Set.copyOf(names);
    }

    /** Whether they leave its account the right to write to a repository. */
    public boolean writes(boolean isPrivate) {
      return names.contains(EVERYWHERE) || (!isPrivate && names.contains(IN_PUBLIC));
    }

    /** Those that go beyond a need, in alphabetical order. */
    public List<String> beyond(Need need) {
      Set<String> beyond = new TreeSet<>(names);
      if (need.isOfPrivate()) {
        beyond.remove(EVERYWHERE);
      }
      if (need.isOfPrivate() || need.writes()) {
        beyond.remove(IN_PUBLIC);
      }
      return List.copyOf(beyond);
    }
  }

  /**
   * Of an app: its permissions at each account where it is installed.
   *
   * @param byOwner by the login of the account, in lower case
   */
  record App(Map<String, Permissions> byOwner) implements Grant {

    /** Copies the map. */
    public App {
      byOwner = Map.copyOf(byOwner);
    }

    /** What it may do at an account; nothing where it is not installed there. */
    public Permissions at(String owner) {
      return byOwner.getOrDefault(owner.toLowerCase(Locale.ROOT), Permissions.NONE);
    }
  }

  /** GitHub does not tell it of a fine-grained token, and neither of that of a workflow's job. */
  record Untold() implements Grant {}
}
