package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.FullSync;
import io.github.containers.backlog.benchmark.OfflineReport;
import io.github.containers.backlog.benchmark.OfflineTriage;
import io.github.containers.backlog.benchmark.PlainReading;
import io.github.containers.backlog.benchmark.SimulatedPolicy;
import io.github.containers.backlog.benchmark.Subject;
import io.github.containers.backlog.benchmark.SyntheticStore;
import java.util.function.BiFunction;

/** What is done with an organization, of whatever size. */
enum Works {
  SYNC("sync", (size, url) -> new FullSync(url, SyntheticStore.OWNER, size.items())),
  REPORT("report", (size, url) -> new OfflineReport(size.store())),
  TRIAGE("triage", (size, url) -> new OfflineTriage(size.store())),
  SIMULATE("simulate", (size, url) -> new SimulatedPolicy(size.storeOfWholeHistory(), false)),
  ANSWERS("the server of sync alone", (size, url) -> new PlainReading(url, size.content()));

  private final String title;
  private final BiFunction<Size, String, Subject> subject;

  Works(String title, BiFunction<Size, String, Subject> subject) {
    this.title = title;
    this.subject = subject;
  }

  /** What it is called in tables and pictures. */
  String title() {
    return title;
  }

  /** Whether it asks a server. */
  boolean needsServer() {
    return this == SYNC || this == ANSWERS;
  }

  /** Whether it is the program that does it, not a baseline. */
  boolean isProgram() {
    return this != ANSWERS;
  }

  /**
   * It, done with an organization of that size.
   *
   * @param url where such an organization is served; empty where none is needed
   */
  Subject on(Size size, String url) {
    return subject.apply(size, url);
  }
}
