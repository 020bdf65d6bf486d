package io.github.containers.backlog.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * What a subject needs of the heap: what it had in use at most, whatever else lay about.
 *
 * @param bytes that the full collections left at most
 * @param collections how many there were
 */
public record Need(long bytes, int collections) {

  private static final String FILE = "live";

  /** The same subject, with full collections all the time. */
  private record Collected(Subject subject) implements Subject {

    @Override
    public String name() {
      return subject.name();
    }

    @Override
    public int items() {
      return subject.items();
    }

    @Override
    public void prepare(Workshop workshop) {
      subject.prepare(workshop);
    }

    @Override
    public List<String> command(Workshop workshop) {
      return workshop.insteadOfLauncher(
          subject.command(workshop), LiveHeap.class, workshop.file(FILE).toString());
    }

    @Override
    public void check(Workshop workshop) throws IOException {
      subject.check(workshop);
    }
  }

  /** Runs it once. */
  public static Need of(Subject subject, Workshop workshop)
      throws IOException, InterruptedException {
    Files.deleteIfExists(workshop.file(FILE));
    Subject collected = new Collected(subject);
    collected.prepare(workshop);
    workshop.trial(collected);
    String[] figures = Files.readString(workshop.file(FILE), US_ASCII).split(" ");
    return new Need(Long.parseLong(figures[0]), Integer.parseInt(figures[1]));
  }

  /** How many times the other's. */
  public double times(Need other) {
    return (double) bytes / other.bytes;
  }
}
