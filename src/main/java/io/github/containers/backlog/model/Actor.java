package io.github.containers.backlog.model;

/**
 * An account on GitHub.
 *
 * @param login its name; GitHub compares logins without case
 * @param bot whether GitHub says that it is a bot: account type {@code Bot}, or a login that ends
 *     in {@code [bot]}. Accounts of people that a program uses are not marked by GitHub; the
 *     configuration lists them.
 */
public record Actor(String login, boolean bot) {

  /** Who stands for accounts that were deleted. */
  public static final Actor GHOST = new Actor("ghost", false);

  /** An account of a person, unless its login says that it is a bot's. */
  public static Actor of(String login) {
    return new Actor(login, login.endsWith("[bot]"));
  }

  /** Whether this account bears that login. */
  public boolean is(String otherLogin) {
    return login.equalsIgnoreCase(otherLogin);
  }
}
