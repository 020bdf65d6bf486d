package io.github.containers.backlog.config;

import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A repository by its name, or many by a pattern: {@code containers/crun}, {@code containers/*},
 * {@code containers/podman-*}. {@code *} stands for any characters, {@code ?} for one. A leading
 * {@code !} excludes what it matches. Names compare without case, as on GitHub.
 *
 * @param owner the owner; a pattern only where it excludes
 * @param name the name within the owner, or a pattern for it
 * @param excludes whether what it matches is left out
 */
public record RepositoryPattern(String owner, String name, boolean excludes) {

  private static final Pattern OWNER = Pattern.compile("[A-Za-z0-9*?][A-Za-z0-9_*?-]{0,99}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._*?-]{1,100}");
  private static final Pattern URL =
      Pattern.compile("(?:https?://|git@)[^/:]+[/:]([^/]+/[^/]+?)(?:\\.git)?/?");

  /**
   * The pattern that a text means.
   *
   * @throws UnreadableTextException where it means none
   */
  public static RepositoryPattern parse(String text) {
    boolean excludes = text.startsWith("!");
    String fullName = excludes ? text.substring(1) : text;
    String[] parts = fullName.split("/", -1);
    if (parts.length != 2 || !isWellFormed(parts[0], parts[1])) {
      throw unreadable(text, fullName);
    }
    if (!excludes && hasWildcard(parts[0])) {
      throw new UnreadableTextException(
          QuotedText.quote(text) + " leaves the owner open", "name each owner: \"containers/*\"");
    }
    return new RepositoryPattern(parts[0], parts[1], excludes);
  }

  /** Exactly this repository. */
  public static RepositoryPattern of(RepositoryRef ref) {
    return new RepositoryPattern(ref.owner(), ref.name(), false);
  }

  /** Whether this name is one that the pattern stands for, exclusion or not. */
  public boolean matches(RepositoryRef ref) {
    return Glob.matches(owner, ref.owner()) && Glob.matches(name, ref.name());
  }

  /**
   * Whether this repository is one that the pattern stands for, exclusion or not. A full name also
   * stands for a repository that once bore it; a pattern looks at the present name only.
   */
  public boolean matches(Repository repository) {
    return findRef().map(repository::isKnownAs).orElseGet(() -> matches(repository.ref()));
  }

  /** The one repository that it names; empty for a pattern that may match many. */
  public Optional<RepositoryRef> findRef() {
    return (hasWildcard(owner) || hasWildcard(name))
        ? Optional.empty()
        : RepositoryRef.parse(owner + "/" + name);
  }

  /** As it is written. */
  @Override
  public String toString() {
    return (excludes ? "!" : "") + owner + "/" + name;
  }

  private static boolean isWellFormed(String owner, String name) {
    return (hasWildcard(owner) || hasWildcard(name))
        ? OWNER.matcher(owner).matches() && NAME.matcher(name).matches()
        : RepositoryRef.parse(owner + "/" + name).isPresent();
  }

  private static boolean hasWildcard(String part) {
    return part.contains("*") || part.contains("?");
  }

  private static UnreadableTextException unreadable(String text, String fullName) {
    Matcher url = URL.matcher(fullName.toLowerCase(Locale.ROOT));
    String hint = "write owner/name, owner/* or owner/part-*";
    if (url.matches()) {
      String named = fullName.substring(url.start(1), url.end(1));
      hint = "did you mean " + QuotedText.quote(named) + "?";
    } else if (RepositoryRef.parse(fullName + "/x").isPresent()) {
      hint = "write owner/" + fullName + ", or " + fullName + "/* for all that this owner has";
    }
    return new UnreadableTextException(QuotedText.quote(text) + " names no repository", hint);
  }
}
