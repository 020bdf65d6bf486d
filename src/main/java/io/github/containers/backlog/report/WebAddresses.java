package io.github.containers.backlog.report;

import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.model.RepositoryRef;

/**
 * Where people look at items.
 *
 * @param base address of the GitHub instance, without a slash at its end
 */
public record WebAddresses(String base) {

  /** GitHub's own. */
  public static final WebAddresses GITHUB = new WebAddresses("https://github.com");

  /** Takes slashes off the end. */
  public WebAddresses {
    base = base.replaceAll("/+$", "");
  }

  /** The page of the item of that number; GitHub leads on to a pull request's. */
  public String of(RepositoryRef repository, int number) {
    return base + "/" + repository.fullName() + "/issues/" + number;
  }

  /** The page of an item. */
  public String of(RepositoryRef repository, Item item) {
    String room = item.type() == ItemType.PULL_REQUEST ? "pull" : "issues";
    return base + "/" + repository.fullName() + "/" + room + "/" + item.number();
  }
}
