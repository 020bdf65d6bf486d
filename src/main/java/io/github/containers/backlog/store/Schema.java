package io.github.containers.backlog.store;

import java.util.List;
import java.util.stream.Stream;

/**
 * The tables, and how those of an older release become the present ones. SQLite's {@code
 * user_version} counts the steps that were taken; {@code application_id} tells a store from other
 * databases.
 */
final class Schema {

  /** "BKLG". */
  private static final int APPLICATION = 0x424b4c47;

  /** Step N leads from version N to N + 1. Never change one that was released: add another. */
  static final List<List<String>> STEPS =
      List.of(
          List.of(
              RepositoryTable.CREATE, ItemTable.CREATE, TimelineTable.CREATE, ReleaseTable.CREATE),
          concat(List.of(RunTable.CREATE, EntryTable.CREATE), SurroundingsTable.CREATE),
          List.of(DealTable.CREATE));

  private Schema() {}

  /**
   * Makes the tables, or takes the steps that are missing; all of them or none.
   *
   * @throws StoreException where it is another program's database or a newer store
   */
  static void bringUpToDate(Database database, List<List<String>> steps) {
    int version = version(database, steps);
    if (version < steps.size()) {
      database.inTransaction(
          () -> {
            steps.subList(version, steps.size()).forEach(step -> step.forEach(database::execute));
            database.execute("PRAGMA application_id = " + APPLICATION);
            database.execute("PRAGMA user_version = " + steps.size());
          });
    }
  }

  /**
   * Refuses what cannot be read as it is.
   *
   * @throws StoreException where it is empty, older, newer or another program's
   */
  static void requireUpToDate(Database database, List<List<String>> steps) {
    int version = version(database, steps);
    if (version == 0) {
      throw StoreException.missing(database.file());
    }
    if (version < steps.size()) {
      throw StoreException.tooOld(database.file(), version);
    }
  }

  private static List<String> concat(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static int version(Database database, List<List<String>> steps) {
    boolean ours = database.number("PRAGMA application_id") == APPLICATION;
    if (!ours && database.number("SELECT count(*) FROM sqlite_schema") > 0) {
      throw StoreException.notAStore(database.file(), null);
    }
    int version = ours ? database.number("PRAGMA user_version") : 0;
    if (version > steps.size()) {
      throw StoreException.tooNew(database.file(), version);
    }
    return version;
  }
}
