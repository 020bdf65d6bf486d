package io.github.containers.backlog.faults;

import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.Truth;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
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

/** Looks at what a command left behind. */
final class Inspection {

  private final Scene scene;
  private final List<String> wrong = new ArrayList<>();

  Inspection(Scene scene) {
    this.scene = scene;
  }

  /** What must hold at any time. */
  List<String> violations() {
    if (Files.exists(scene.store())) {
      check("PRAGMA integrity_check", "ok");
      try (Store store = Store.openForReading(scene.store())) {
        wrong.addAll(new Ledger(scene, store).violations());
      } catch (StoreException closed) {
        if (closed.problem() == StoreException.Problem.MISSING) {
          return wrong; // an empty file is none yet
        }
        wrong.add("the store does not open: " + closed.getMessage());
      }
    }
    return wrong;
  }

  /** What must hold after a sync without mishaps, too: the store holds what GitHub holds. */
  List<String> violationsOnceRead() {
    violations();
    try (Store store = Store.openForReading(scene.store())) {
      for (FakeRepository repository : scene.repositories()) {
        compare(repository, store);
      }
    } catch (StoreException closed) {
      wrong.add("the store does not open: " + closed.getMessage());
    }
    return wrong;
  }

  private void compare(FakeRepository repository, Store store) {
    List<Item> items = new ArrayList<>();
    store.histories().forEach(repository.id(), history -> items.add(compared(repository, history)));
    if (!items.equals(Truth.items(repository))) {
      wrong.add("the items of " + repository.fullName() + " are not GitHub's");
    }
  }

  private Item compared(FakeRepository repository, History history) {
    int number = history.item().number();
    boolean stale =
        history.events() == null
            ? history.item().open()
            : !history.events().equals(Truth.events(repository.number(number)));
    if (stale) {
      wrong.add("the timeline of " + repository.fullName() + "#" + number + " is not GitHub's");
    }
    return history.item();
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
