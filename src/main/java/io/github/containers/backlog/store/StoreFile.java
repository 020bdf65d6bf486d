package io.github.containers.backlog.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the store's file, and opens it in the way that its folder allows. */
final class StoreFile {

  private StoreFile() {}

  /** The real path, so that one store has one lock, by whatever name it is called. */
  static Path forWriting(Path file) {
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder == null || Files.isDirectory(absolute)) {
      throw StoreException.notAStore(file, null);
    }
    try {
      createFolder(folder);
      return Files.exists(absolute)
          ? absolute.toRealPath()
          : folder.toRealPath().resolve(absolute.getFileName());
    } catch (IOException e) {
      throw StoreException.noAccess(folder, "create the folder", e);
    }
  }

  /** A link to a folder is one, which {@link Files#createDirectories} sees too. */
  private static void createFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new IOException("a file is in its place", e);
    }
  }

  static Path forReading(Path file) {
    if (Files.isDirectory(file)) {
      throw StoreException.notAStore(file, null);
    }
    if (Files.notExists(file)) {
      throw StoreException.missing(file);
    }
    try {
      return file.toRealPath();
    } catch (IOException e) {
      throw StoreException.noAccess(file, "read", e);
    }
  }

  /**
   * Opens for writing. WAL, so that others can read meanwhile. A commit then need not wait for the
   * disk ({@code synchronous = NORMAL}): it outlives the process however that ends; if the machine
   * itself loses power, the last commits may be missing, but each as a whole. What they held is
   * GitHub's and will be read again.
   */
  static Database openForWriting(Path file) {
    Database database = Database.openForWriting(file);
    try {
      database.execute("PRAGMA synchronous = NORMAL");
      Schema.bringUpToDate(database, Schema.STEPS);
      database.execute("PRAGMA journal_mode = WAL");
      return database;
    } catch (StoreException e) {
      throw closing(database, e);
    }
  }

  /**
   * Opens for reading. SQLite keeps an index of the log beside the store even for that; in a folder
   * where it cannot, a store without a log can still be read, since nobody is writing it.
   */
  static Database openForReading(Path file) {
    try {
      return snapshot(Database.openForReading(file));
    } catch (StoreException e) {
      boolean noAccess = e.problem() == StoreException.Problem.NO_ACCESS;
      if (noAccess && !hasLog(file)) {
        return snapshot(Database.openUnchanging(file));
      }
      throw e;
    }
  }

  /** Whether some of the content is not in the file itself. */
  private static boolean hasLog(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal").toFile().length() > 0;
  }

  /** One transaction until it is closed: all that is read is of one moment. */
  private static Database snapshot(Database database) {
    try {
      database.execute("BEGIN");
      Schema.requireUpToDate(database, Schema.STEPS);
      return database;
    } catch (StoreException e) {
      throw closing(database, e);
    }
  }

  private static StoreException closing(Database database, StoreException failure) {
    try {
      database.close();
    } catch (StoreException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }
}
