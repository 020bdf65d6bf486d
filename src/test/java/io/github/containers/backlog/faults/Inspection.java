package io.github.containers.backlog.faults;

import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoreException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks at what a command left behind: what must hold at any time. */
final class Inspection {

  private final Scene scene;
  private final Holdings before;
  private final List<String> wrong = new ArrayList<>();

  /**
   * @param before what the store held before the command
   */
  Inspection(Scene scene, Holdings before) {
    this.scene = scene;
    this.before = before;
  }

  List<String> violations() {
    wrong.addAll(before.lostIn(Holdings.of(scene)));
    if (Files.exists(scene.store())) {
      check("PRAGMA integrity_check", "ok");
      open();
    }
    return wrong;
  }

  private void open() {
    try (Store store = Store.openForReading(scene.store())) {
      wrong.addAll(new Ledger(scene, store).violations());
      wrong.addAll(new Alterations(scene, store).violations());
    } catch (StoreException closed) {
      boolean none = closed.problem() == StoreException.Problem.MISSING;
      if (!none || !before.rows().isEmpty()) { // an empty file is none yet
        wrong.add("the store does not open: " + closed.getMessage());
      }
    }
  }

  /** Where the store is not as GitHub, as it should be after a sync. */
  static List<String> strays(Scene scene) {
    try (Store store = Store.openForReading(scene.store())) {
      List<String> strays = new ArrayList<>();
      for (FakeRepository repository : scene.repositories()) {
        strays.addAll(new Reflection(store, repository).strays());
      }
      return strays;
    } catch (StoreException closed) {
      return List.of("the store does not open: " + closed.problem());
    }
  }

  private void check(String question, String answer) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + scene.store());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      if (!row.getString(1).equals(answer)) {
        wrong.add(question + ": " + row.getString(1));
      }
    } catch (SQLException failure) {
      wrong.add(question + ": " + failure.getMessage());
    }
  }
}
