package io.github.containers.backlog.benchmark;

import io.github.containers.backlog.model.HistoryScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The pages on which a server of made-up repositories lists the items of one. */
public final class SyntheticPages {

  private static final int PAGE = 100;

  private SyntheticPages() {}

  /** So many items, a hundred a page. */
  public static List<byte[]> of(int items) {
    SyntheticAnswers answers =
        new SyntheticAnswers(
            new SyntheticStore(items, 1, new HistoryScope.All(), 1), "http://localhost");
    List<byte[]> pages = new ArrayList<>();
    try {
      for (int from = 0; from < items; from += PAGE) {
        pages.add(
            answers
                .to(URI.create("/repos/" + SyntheticStore.name(1) + "/issues?after=" + from))
                .body());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return pages;
  }
}
