package io.github.containers.backlog.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a repository, {@code owner/name}. GitHub compares names without case, and so do
 * {@link #equals} and {@link #compareTo}; the spelling is kept for display. A name may change
 * (repositories move): what lasts is {@link Repository#id()}.
 *
 * @param owner login of the user or organization, by GitHub's rules for logins
 * @param name name within the owner, by GitHub's rules for repository names
 */
public record RepositoryRef(String owner, String name) implements Comparable<RepositoryRef> {

  private static final Pattern OWNER = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");
  private static final Pattern FULL_NAME = Pattern.compile("([^/]+)/([^/]+)");

  /**
   * Checks both parts.
   *
   * @throws IllegalArgumentException where GitHub would refuse the name
   */
  public RepositoryRef {
    if (!OWNER.matcher(owner).matches()
        || !NAME.matcher(name).matches()
        || name.matches("\\.\\.?")) {
      throw new IllegalArgumentException("not a repository name: " + owner + "/" + name);
    }
  }

  /** The repository named by {@code OWNER/NAME}; empty where the text is no such name. */
  public static Optional<RepositoryRef> parse(String fullName) {
    Matcher matcher = FULL_NAME.matcher(fullName);
    try {
      return matcher.matches()
          ? Optional.of(new RepositoryRef(matcher.group(1), matcher.group(2)))
          : Optional.empty();
    } catch (IllegalArgumentException notAName) {
      return Optional.empty();
    }
  }

  /**
   * As {@link #parse}, where the text is known to be a name.
   *
   * @throws IllegalArgumentException where it is none
   */
  public static RepositoryRef of(String fullName) {
    return parse(fullName)
        .orElseThrow(() -> new IllegalArgumentException("not a repository name: " + fullName));
  }

  /** {@code owner/name}. */
  public String fullName() {
    return owner + "/" + name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RepositoryRef that && fullName().equalsIgnoreCase(that.fullName());
  }

  @Override
  public int hashCode() {
    return fullName().toLowerCase(Locale.ROOT).hashCode();
  }

  @Override
  public int compareTo(RepositoryRef other) {
    return String.CASE_INSENSITIVE_ORDER.compare(fullName(), other.fullName());
  }

  @Override
  public String toString() {
    return fullName();
  }
}
