package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Need;
import io.github.containers.backlog.benchmark.Subject;
import io.github.containers.backlog.benchmark.SyntheticGitHub;
import io.github.containers.backlog.benchmark.Trial;
import io.github.containers.backlog.benchmark.Trials;
import io.github.containers.backlog.benchmark.Workshop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures.
 *
 * @param workshop where
 * @param rounds how often each
 * @param packed whether the server packs its answers
 */
record Measurement(Workshop workshop, int rounds, boolean packed) {

  /** One work on organizations of all these sizes. */
  Measured of(Works work, List<Size> sizes) throws IOException, InterruptedException {
    List<Trials> trials = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    for (Size size : sizes) {
      System.err.println("scale: " + work.title() + ", " + size.items() + " items");
      if (work.needsServer()) {
        try (SyntheticGitHub server = SyntheticGitHub.of(size.content(), packed)) {
          trials.add(of(work.on(size, server.url())));
          asked.add(Asked.inEach(rounds, server));
        }
      } else {
        trials.add(of(work.on(size, "")));
        asked.add(Asked.NOTHING);
      }
    }
    return new Measured(work, sizes, trials, asked);
  }

  /** What a work on an organization of that size needs of the heap. */
  Need need(Works work, Size size) throws IOException, InterruptedException {
    System.err.println("scale: heap of " + work.title() + ", " + size.items() + " items");
    try (SyntheticGitHub server = SyntheticGitHub.of(size.content(), packed)) {
      return Need.of(work.on(size, server.url()), workshop);
    }
  }

  /** A subject, prepared anew for each round. */
  Trials of(Subject subject) throws IOException, InterruptedException {
    List<Trial> trials = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      subject.prepare(workshop);
      trials.add(workshop.trial(subject));
    }
    return new Trials(subject, trials);
  }
}
