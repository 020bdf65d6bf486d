package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Need;
import io.github.containers.backlog.benchmark.Subject;
import io.github.containers.backlog.benchmark.SyntheticGitHub;
import io.github.containers.backlog.benchmark.Trial;
import io.github.containers.backlog.benchmark.Trials;
import io.github.containers.backlog.benchmark.Workshop;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures.
 *
 * @param workshop where
 * @param rounds how often each, unless it takes long
 * @param packed whether the server packs its answers
 */
record Measurement(Workshop workshop, int rounds, boolean packed) {

  /** What takes as long is not disturbed much by what takes a moment. */
  static final Duration LONG = Duration.ofSeconds(15);

  /** One work on organizations of all these sizes. */
  Measured of(Works work, List<Size> sizes) throws IOException, InterruptedException {
    List<Trials> trials = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    for (Size size : sizes) {
      System.err.println("scale: " + work.title() + ", " + size.items() + " items");
      if (work.needsServer()) {
        try (SyntheticGitHub server = SyntheticGitHub.of(size.content(), packed)) {
          trials.add(of(work.on(size, server.url())));
          asked.add(Asked.inEach(last(trials).each().size(), server));
        }
      } else {
        trials.add(of(work.on(size, "")));
        asked.add(Asked.NOTHING);
      }
    }
    return new Measured(work, sizes, trials, asked);
  }

  private static Trials last(List<Trials> trials) {
    return trials.get(trials.size() - 1);
  }

  /** What a work on an organization of that size needs of the heap. */
  Need need(Works work, Size size) throws IOException, InterruptedException {
    System.err.println("scale: heap of " + work.title() + ", " + size.items() + " items");
    try (SyntheticGitHub server = SyntheticGitHub.of(size.content(), packed)) {
      return Need.of(work.on(size, server.url()), workshop);
    }
  }

  /** A subject, prepared anew for each round; what takes long is run once. */
  Trials of(Subject subject) throws IOException, InterruptedException {
    List<Trial> trials = new ArrayList<>();
    do {
      subject.prepare(workshop);
      trials.add(workshop.trial(subject));
    } while (trials.size() < rounds && trials.get(0).wall().compareTo(LONG) < 0);
    return new Trials(subject, trials);
  }
}
