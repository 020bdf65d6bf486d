package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.containers.backlog.store.Journal;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.WriteKind;
import java.util.List;
import java.util.Set;

/**
 * As whom policies ever acted, as the journal tells. Whose token was last used does not matter: it
 * may be that of somebody who only looked.
 *
 * @param last login of the account of the latest run; of no person where there was none
 * @param all logins of the accounts of all runs
 */
record PolicyAccounts(String last, Set<String> all) {

  /** No account of a person is called so: as whom policies are simulated that have never acted. */
  private static final String NOBODY = "backlog-simulation[bot]";

  static PolicyAccounts of(Journal journal) {
    List<String> newestFirst =
        journal.runs().stream()
            .filter(run -> journal.entries(run.id()).stream().anyMatch(PolicyAccounts::isPolicies))
            .map(JournalRun::account)
            .toList();
    return new PolicyAccounts(
        newestFirst.isEmpty() ? NOBODY : newestFirst.get(0),
        newestFirst.stream().collect(toUnmodifiableSet()));
  }

  /** A table in an issue's text is no policy's. */
  private static boolean isPolicies(JournalEntry entry) {
    return entry.write().kind() != WriteKind.EDIT_BODY;
  }
}
