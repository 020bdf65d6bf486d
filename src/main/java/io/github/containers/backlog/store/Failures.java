package io.github.containers.backlog.store;

import io.github.containers.backlog.store.StoreException.Problem;
import java.io.File;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in words for people what SQLite says in codes. */
final class Failures {

  /** Extended codes hold the primary one in their lowest byte. */
  private static final int PRIMARY = 0xff;

  /** SQLite shares its write-ahead log's index in pieces of so many bytes. */
  private static final long PIECE = 32 * 1024;

  private Failures() {}

  static StoreException of(Path file, SQLException failure) {
    if (lacksLibrary(failure)) {
      return unloaded(failure);
    }
    int code = failure instanceof SQLiteException known ? known.getResultCode().code : -1;
    SQLiteErrorCode primary = SQLiteErrorCode.getErrorCode(code < 0 ? code : code & PRIMARY);
    return switch (primary) {
      case SQLITE_NOTADB -> StoreException.notAStore(file, failure);
      case SQLITE_CORRUPT -> StoreException.damaged(file, failure);
      case SQLITE_FULL -> full(file, failure);
      case SQLITE_READONLY -> StoreException.noAccess(file, "write", failure);
      case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
          StoreException.noAccess(file, "open", failure);
      case SQLITE_BUSY, SQLITE_LOCKED -> busy(file, failure);
      case SQLITE_IOERR -> hasRoom(file) ? failed(file, failure) : full(file, failure);
      default -> failed(file, failure);
    };
  }

  private static boolean lacksLibrary(@Nullable Throwable failure) {
    return failure != null
        && (failure instanceof NativeLibraryNotFoundException || lacksLibrary(failure.getCause()));
  }

  /** The driver unpacks SQLite's library to that folder, and has it run from there. */
  private static StoreException unloaded(SQLException failure) {
    String folder =
        System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir", "/tmp"));
    String message =
        "SQLite cannot be loaded from %s: there have to be some MiB of room, and programs must be"
            + " allowed to run from there; or name another folder, with"
            + " BACKLOG_JAVA_OPTS=-Dorg.sqlite.tmpdir=FOLDER before the command";
    return new StoreException(Problem.FAILED, message.formatted(folder), failure);
  }

  /** SQLite calls it an I/O error where what it shares with other processes finds no room. */
  private static boolean hasRoom(Path file) {
    File folder = file.resolveSibling(".").toFile();
    boolean unknown = folder.getTotalSpace() == 0;
    return unknown || folder.getUsableSpace() >= PIECE;
  }

  private static StoreException full(Path file, SQLException failure) {
    String message =
        "no space left for %s; what was saved before is kept: make room, then run the command"
            + " again";
    return new StoreException(Problem.DISK_FULL, message.formatted(file), failure);
  }

  private static StoreException busy(Path file, SQLException failure) {
    String message = "another program keeps %s busy; close it, then run the command again";
    return new StoreException(Problem.IN_USE, message.formatted(file), failure);
  }

  private static StoreException failed(Path file, SQLException failure) {
    String message = "%s cannot be used: %s".formatted(file, failure.getMessage());
    return new StoreException(Problem.FAILED, message, failure);
  }
}
