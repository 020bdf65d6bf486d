package io.github.containers.backlog.benchmark;

import io.github.containers.backlog.model.HistoryScope;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A made-up store in a file of the workshop; several subjects may use it.
 *
 * @param content what is in it
 */
public record StoreInFile(SyntheticStore content) {

  public Path file(Workshop workshop) {
    String sort = (ofAllItems() ? "-all" : "") + content.closings().key();
    return workshop.file("store-" + content.items() + sort + ".db");
  }

  /** Makes it, unless it is there. */
  public void provide(Workshop workshop) {
    if (Files.notExists(file(workshop))) {
      content.write(file(workshop));
    }
  }

  /** What sets it apart from the usual one, to be put behind a name. */
  String remark() {
    return (ofAllItems() ? ", `history: all`" : "")
        + (content.closings().any() ? "" : ", all open");
  }

  private boolean ofAllItems() {
    return content.timelines() instanceof HistoryScope.All;
  }
}
