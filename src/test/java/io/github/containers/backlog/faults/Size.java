package io.github.containers.backlog.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How large a disk for a folder is.
 *
 * @param bytes in all
 * @param full whether nothing more fits on it from the beginning
 */
record Size(long bytes, boolean full) {

  private static final long PAGE = 4096;

  /** What copying the folder needs besides: its own folders, and a page that is not full. */
  private static final long SLACK = 8 * PAGE;

  /** How much a folder holds: all files below, in pages of a disk. */
  static long of(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.mapToLong(Size::pages).sum();
    }
  }

  private static long pages(Path file) {
    try {
      return (Files.size(file) + PAGE - 1) / PAGE * PAGE;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Enough for what is there, not for what is to come; full where that is next to nothing. */
  static Size between(Scene scene, Course undisturbed, Random random) throws IOException {
    long before = of(scene.folder()) + SLACK;
    long growth = Math.max(0, undisturbed.size() - before);
    return new Size(before + (long) (random.nextDouble() * growth), growth == 0);
  }

  /** Puts what the small disk held in place of the folder. */
  static void takeBack(Scene scene) throws IOException {
    Path folder = scene.folder();
    delete(folder.resolveSibling(folder.getFileName() + ".before"));
    delete(folder);
    Files.move(folder.resolveSibling(folder.getFileName() + ".after"), folder);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
