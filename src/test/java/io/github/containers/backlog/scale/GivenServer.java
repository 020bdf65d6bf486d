package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.FullSync;
import io.github.containers.backlog.benchmark.Trials;
import io.github.containers.backlog.proof.Options;
import io.github.containers.backlog.proof.Table;
import io.github.containers.backlog.proof.Table.Column;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredRepository;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Another server to sync from, such as a double of GitHub's with its data in memory.
 *
 * @param url of its API
 * @param owner whose repositories are read
 */
record GivenServer(String url, String owner) {

  private static final double MEBIBYTE = 1 << 20;

  /** The one that was named, if one was. */
  static Optional<GivenServer> of(Options options) {
    String url = options.text("github", "");
    String owner = options.text("owner", "synthetic");
    return url.isEmpty() ? Optional.empty() : Optional.of(new GivenServer(url, owner));
  }

  /** What a first sync from there takes. */
  Table measure(Measurement measurement) throws IOException, InterruptedException {
    System.err.println("scale: sync from " + url);
    FullSync sync = new FullSync(url, owner, 0);
    Trials trials = measurement.of(sync);
    Long peak = trials.peak();
    Content content = content(sync, measurement);
    return new Table(
            "A first sync from the server that was named",
            List.of(
                Column.numbers("repositories"),
                Column.numbers("items"),
                Column.numbers("timelines"),
                Column.numbers("time"),
                Column.numbers("peak memory")),
            List.of())
        .with(
            Integer.toString(content.repositories()),
            String.format(Locale.ROOT, "%,d", content.items()),
            String.format(Locale.ROOT, "%,d", content.timelines()),
            String.format(Locale.ROOT, "%.2f", trials.medianWall().toNanos() / 1e9),
            peak == null ? "not known" : String.format(Locale.ROOT, "%.0f MiB", peak / MEBIBYTE));
  }

  private record Content(int repositories, int items, int timelines) {}

  private static Content content(FullSync sync, Measurement measurement) {
    try (Store store = Store.openForReading(sync.store(measurement.workshop()))) {
      List<StoredRepository> all = store.repositories();
      int items = 0;
      int timelines = 0;
      for (StoredRepository one : all) {
        items += store.counts(one.repository().id()).items();
        timelines += store.counts(one.repository().id()).withTimeline();
      }
      return new Content(all.size(), items, timelines);
    }
  }
}
