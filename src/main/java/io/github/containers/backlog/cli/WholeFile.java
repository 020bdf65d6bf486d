package io.github.containers.backlog.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file written beside its place first, so that nobody ever reads half of it. */
final class WholeFile {

  private static final Pattern PART = Pattern.compile("\\.(.+)\\.([0-9]{1,18})\\.part");

  private WholeFile() {}

  /** Writes content to a stream. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Puts a file in its place, in a folder that is there; with the permissions of the one before.
   *
   * @throws IOException where that fails; then what was there before is there still
   */
  static void write(Path file, Content content) throws IOException {
    removeLeft(file);
    Path beside = file.resolveSibling(partOf(file));
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        content.write(out);
      }
      keepPermissions(file, beside);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Another run may be writing the same. */
  private static String partOf(Path file) {
    return "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
  }

  /** What a run has left that was ended from outside while it wrote. */
  private static void removeLeft(Path file) throws IOException {
    try (DirectoryStream<Path> parts =
        Files.newDirectoryStream(file.getParent(), part -> isLeft(part, file))) {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    }
  }

  private static boolean isLeft(Path part, Path file) {
    Matcher matcher = PART.matcher(part.getFileName().toString());
    return matcher.matches()
        && matcher.group(1).equals(file.getFileName().toString())
        && ProcessHandle.of(Long.parseLong(matcher.group(2))).isEmpty();
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView its = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (its != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, its.readAttributes().permissions());
    }
  }
}
