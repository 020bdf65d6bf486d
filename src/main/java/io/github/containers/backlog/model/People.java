package io.github.containers.backlog.model;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Set;

/**
 * Who is a bot and who is a maintainer. Logins compare without case.
 *
 * @param bots logins of accounts that programs use, besides those that GitHub marks
 * @param maintainers logins of maintainers
 * @param listedOnly whether that list is exclusive; otherwise owners, members and collaborators are
 *     maintainers too
 */
public record People(Set<String> bots, Set<String> maintainers, boolean listedOnly) {

  /** What holds without a configuration. */
  public static final People DEFAULT = new People(Set.of(), Set.of(), false);

  /** Copies the sets, in lower case. */
  public People {
    bots = lowerCase(bots);
    maintainers = lowerCase(maintainers);
  }

  /** Whether a program acts under this account. */
  public boolean isBot(Actor actor) {
    return actor.bot() || bots.contains(actor.login().toLowerCase(Locale.ROOT));
  }

  /** Whether this account, being that to the repository, is a maintainer's; never a bot's. */
  public boolean isMaintainer(Actor actor, Association association) {
    if (isBot(actor)) {
      return false;
    }
    boolean associated = association.compareTo(Association.COLLABORATOR) <= 0;
    return maintainers.contains(actor.login().toLowerCase(Locale.ROOT))
        || (associated && !listedOnly);
  }

  private static Set<String> lowerCase(Set<String> logins) {
    return logins.stream()
        .map(login -> login.toLowerCase(Locale.ROOT))
        .collect(toUnmodifiableSet());
  }
}
