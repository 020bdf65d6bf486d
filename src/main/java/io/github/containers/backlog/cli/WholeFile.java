package io.github.containers.backlog.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file written beside its place first, so that nobody ever reads half of it. */
final class WholeFile {

  private static final String PART_ENDING = ".part";

  /** Whose part it is stands in its name: the file, the process, and chance. */
  private static final Pattern PART =
      Pattern.compile("\\.(.+)\\.([0-9]{1,18})-[0-9a-f-]{36}" + Pattern.quote(PART_ENDING));

  /** Nobody writes for so long. In containers every process has the same number. */
  private static final Duration LEFT_FOR_GOOD = Duration.ofDays(1);

  private WholeFile() {}

  /** Writes content to a stream. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Puts a file in its place, in a folder that is there; with the permissions of the one before.
   *
   * @throws IOException where that fails, about the file; then what was there before is there still
   */
  static void write(Path file, Content content) throws IOException {
    try {
      writeBeside(file, content);
    } catch (FileSystemException failure) {
      throw about(file, failure);
    }
  }

  /**
   * Finds out whether files can be written in a folder.
   *
   * @throws IOException where not
   */
  static void probe(Path folder) throws IOException {
    Path any = folder.resolve("any");
    try {
      Path part = create(any);
      removeLeft(any, part);
      Files.delete(part);
    } catch (FileSystemException failure) {
      throw about(any, failure);
    }
  }

  /** Nobody knows the part that is written before it is moved. */
  static IOException about(Path file, FileSystemException failure) {
    String folder = String.valueOf(file.getParent());
    if (!String.valueOf(failure.getFile()).endsWith(PART_ENDING)) {
      return failure;
    }
    if (failure instanceof AccessDeniedException) {
      return new AccessDeniedException(folder);
    }
    if (failure instanceof NoSuchFileException) {
      return new NoSuchFileException(folder);
    }
    // Not as its cause: whoever tells the reason would look there.
    IOException known =
        failure.getReason() == null
            ? new FileSystemException(file.toString())
            : new IOException(failure.getReason());
    known.addSuppressed(failure);
    return known;
  }

  private static void writeBeside(Path file, Content content) throws IOException {
    Path beside = create(file);
    try {
      removeLeft(file, beside);
      try (OutputStream out = Files.newOutputStream(beside)) {
        content.write(out);
      }
      permit(file, beside);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * A new one for certain: what is there under its name is not written to, nor what it links to.
   */
  private static Path create(Path file) throws IOException {
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid();
    Path beside = file.resolveSibling(name + "-" + UUID.randomUUID() + PART_ENDING);
    Optional<Set<PosixFilePermission>> permissions = permissions(file);
    if (permissions.isEmpty()) {
      return Files.createFile(beside);
    }
    Set<PosixFilePermission> writable = new HashSet<>(permissions.get());
    writable.add(PosixFilePermission.OWNER_WRITE);
    return Files.createFile(beside, PosixFilePermissions.asFileAttribute(writable));
  }

  /** Gives it those of the file before, of which some were masked when it was created. */
  private static void permit(Path file, Path beside) throws IOException {
    Optional<Set<PosixFilePermission>> permissions = permissions(file);
    if (permissions.isPresent()) {
      Files.setPosixFilePermissions(beside, permissions.get());
    }
  }

  /** Empty where there is no such file, or the system knows none. */
  private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
    PosixFileAttributeView its = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return its == null || !Files.exists(file)
        ? Optional.empty()
        : Optional.of(its.readAttributes().permissions());
  }

  /**
   * What a run has left that was ended from outside while it wrote. Where that can't be taken away,
   * it harms nobody, and the file can be written all the same.
   */
  private static void removeLeft(Path file, Path own) {
    try (DirectoryStream<Path> parts =
        Files.newDirectoryStream(file.getParent(), ".*" + PART_ENDING)) {
      Instant now = Files.getLastModifiedTime(own).toInstant();
      for (Path part : parts) {
        if (!part.equals(own) && isLeft(part, file, now)) {
          Files.deleteIfExists(part);
        }
      }
    } catch (IOException | DirectoryIteratorException cannot) {
      return;
    }
  }

  private static boolean isLeft(Path part, Path file, Instant now) throws IOException {
    Matcher matcher = PART.matcher(part.getFileName().toString());
    if (!matcher.matches() || !matcher.group(1).equals(file.getFileName().toString())) {
      return false;
    }
    Instant written = Files.getLastModifiedTime(part).toInstant();
    return ProcessHandle.of(Long.parseLong(matcher.group(2))).isEmpty()
        || written.isBefore(now.minus(LEFT_FOR_GOOD));
  }
}
