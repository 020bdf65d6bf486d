package io.github.containers.backlog.sync;

import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredAccount;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.util.Optional;

/** Finds out whose token it is, and keeps that in the store. */
public final class AccountReading {

  /** As whom the token of a GitHub Action acts, which GitHub does not tell it. */
  public static final String ACTION = "github-actions[bot]";

  private final BacklogSource source;
  private final Store store;

  /** Asks this source for this store. */
  public AccountReading(BacklogSource source, Store store) {
    this.source = source;
    this.store = store;
  }

  /**
   * Asks GitHub; at no charge where it is who it was.
   *
   * @param unlessTold as whom the token acts where it may not ask: an Action's, or an App's without
   *     its key
   * @return the login
   * @throws SourceException where there is no token, it is not accepted, or GitHub out of reach
   */
  public String read(String unlessTold) {
    Optional<StoredAccount> known = store.surroundings().findAccount();
    StoredAccount account = ask(known, unlessTold);
    if (!known.equals(Optional.of(account))) {
      store.surroundings().saveAccount(account);
    }
    return account.login();
  }

  private StoredAccount ask(Optional<StoredAccount> known, String unlessTold) {
    try {
      Answer<String> answer = source.account(known.map(StoredAccount::validator).orElse(null));
      return answer.content() == null
          ? known.orElseThrow()
          : new StoredAccount(answer.content(), answer.validator());
    } catch (SourceException failure) {
      if (failure.reason() == Reason.FORBIDDEN) {
        return new StoredAccount(unlessTold, null);
      }
      throw failure;
    }
  }
}
