package io.github.containers.backlog.sync;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Label;
import io.github.containers.backlog.model.Release;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where repositories and items are read from. Every method throws {@link SourceException} where the
 * answer can't be had; passing faults have been tried again by then. Calls may come from several
 * threads.
 */
public interface BacklogSource {

  /**
   * The repository of that name; a moved one under its new name, with the old one among the {@link
   * Repository#formerNames()}.
   *
   * @param validator of the last answer; null where there was none
   */
  Answer<Repository> repository(RepositoryRef name, @Nullable String validator);

  /**
   * All repositories of an organization that can be seen, or the public ones of a user: GitHub
   * lists no others of theirs, whoever asks.
   */
  List<Repository> repositoriesOf(String owner);

  /**
   * First page of all issues and pull requests of every state, the oldest first.
   *
   * @param validator of the last answer; null where there was none
   */
  ItemPage allItems(Repository repository, @Nullable String validator);

  /**
   * First page of those that were changed at that instant or later, the last changed first.
   *
   * @param validator of the last answer for the same instant; null where there was none
   */
  ItemPage itemsChangedSince(Repository repository, Instant since, @Nullable String validator);

  /** First page of the open ones, the oldest first. */
  ItemPage openItems(Repository repository);

  /** The page behind {@link ItemPage#next()}. */
  ItemPage nextPage(Repository repository, String link);

  /**
   * The newest hundred published releases, the newest first.
   *
   * @param validator of the last answer; null where there was none
   */
  Answer<List<Release>> releases(Repository repository, @Nullable String validator);

  /**
   * Login of the account that the token acts as.
   *
   * @param validator of the last answer; null where there was none
   * @throws SourceException with {@code FORBIDDEN} for the token of an Action, or of an App whose
   *     key is not at hand: these may not ask
   */
  Answer<String> account(@Nullable String validator);

  /**
   * The labels that a repository has.
   *
   * @param validator of the last answer; null where there was none
   */
  Answer<List<Label>> labels(Repository repository, @Nullable String validator);

  /**
   * The text of a file on the default branch.
   *
   * @param path within the repository, with slashes
   * @param validator of the last answer; null where there was none
   * @throws SourceException with {@code NOT_FOUND} where there is no such file
   */
  Answer<String> file(Repository repository, String path, @Nullable String validator);

  /** What happened to an item, the oldest first. */
  List<Event> timeline(Repository repository, Item item);

  /** Where the item of that number is. */
  Whereabouts whereabouts(Repository repository, int number);
}
