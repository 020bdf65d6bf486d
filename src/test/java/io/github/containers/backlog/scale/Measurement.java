package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Need;
import io.github.containers.backlog.benchmark.Subject;
import io.github.containers.backlog.benchmark.SyntheticGitHub;
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

  /**
   * One work on organizations of all these sizes, by turns: a machine that is slower for a while is
   * so for all of them.
   */
  Measured of(Works work, List<Size> sizes) throws IOException, InterruptedException {
    List<Course> courses = new ArrayList<>();
    try {
      for (Size size : sizes) {
        courses.add(Course.of(work, size, packed));
      }
      for (int round = 0; round < rounds; round++) {
        for (Course course : courses) {
          course.run(workshop);
        }
      }
      List<Asked> asked = new ArrayList<>();
      for (Course course : courses) {
        asked.add(course.askedByEach());
      }
      return new Measured(work, sizes, courses.stream().map(Course::trials).toList(), asked);
    } finally {
      courses.forEach(Course::close);
    }
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
    try (Course course = Course.of(subject)) {
      for (int round = 0; round < rounds; round++) {
        course.run(workshop);
      }
      return course.trials();
    }
  }
}
