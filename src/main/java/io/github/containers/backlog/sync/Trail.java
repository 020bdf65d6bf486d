package io.github.containers.backlog.sync;

import io.github.containers.backlog.sync.SourceException.Reason;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages of a list that were read: a link back to one of them would lead round for ever. */
public final class Trail {

  private final Set<String> followed = new HashSet<>();

  /**
   * The link to follow; null at the end.
   *
   * @throws SourceException where it was followed before
   */
  public @Nullable String follow(@Nullable String link) {
    if (link != null && !followed.add(link)) {
      throw new SourceException(
          Reason.UNEXPECTED, "GitHub's pages link to one another in a circle");
    }
    return link;
  }
}
