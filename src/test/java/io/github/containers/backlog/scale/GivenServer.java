package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Contents;
import io.github.containers.backlog.benchmark.FullSync;
import io.github.containers.backlog.benchmark.Trials;
import io.github.containers.backlog.benchmark.Words;
import io.github.containers.backlog.proof.Options;
import io.github.containers.backlog.proof.Table;
import io.github.containers.backlog.proof.Table.Column;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Another server to sync from, such as a double of GitHub's with its data in memory.
 *
 * @param url of its API
 * @param owner whose repositories are read
 */
record GivenServer(String url, String owner) {

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
    Contents content = Contents.of(sync.store(measurement.workshop()));
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
            Words.count(content.repositories()),
            Words.count(content.items()),
            Words.count(content.timelines()),
            Words.seconds(trials.medianWall(), 2),
            Words.mebibytes(trials.peak()));
  }
}
