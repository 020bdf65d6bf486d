package io.github.containers.backlog.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Empty folders, as many as are wanted. */
final class Folders {

  private final Path parent;
  private final AtomicInteger last = new AtomicInteger();

  Folders(Path parent) {
    this.parent = parent;
  }

  Path next() {
    try {
      return Files.createDirectories(parent.resolve(Integer.toString(last.incrementAndGet())));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
