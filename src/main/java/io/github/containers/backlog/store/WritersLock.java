package io.github.containers.backlog.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * One writer at a time: a lock of the operating system on a file beside the store, which says in
 * words who holds it. The system frees it when the process ends, however it ends; the file stays,
 * since removing it would let two processes lock two files of one name.
 */
final class WritersLock implements AutoCloseable {

  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);

  /** Beyond the words, so that these can be read where a lock forbids reading (Windows). */
  private static final long LOCKED_BYTE = 1L << 40;

  /**
   * Lock files held by this process. To open and close such a file once more would free the lock
   * (POSIX locks belong to the process, not to the channel): so never touch one that is in here.
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private WritersLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock of the store at this real path, waiting for it as told. */
  static WritersLock acquire(Path store, LockWait wait) {
    Path file = store.resolveSibling(store.getFileName() + ".lock");
    StringBuilder holder = new StringBuilder();
    Duration left = wait.atMost();
    for (boolean first = true; ; first = false) {
      Optional<WritersLock> lock = attempt(file, wait.command(), holder);
      if (lock.isPresent()) {
        return lock.get();
      }
      String inUse = "%s is being written by %s".formatted(store, holder);
      if (left.isZero() || left.isNegative()) {
        throw new StoreException(
            StoreException.Problem.IN_USE, inUse + "; try again when it has ended");
      }
      left = left.minus(pause(first, inUse, left, wait));
    }
  }

  private static Duration pause(boolean first, String inUse, Duration left, LockWait wait) {
    if (first) {
      Consumer<String> whenWaiting = wait.whenWaiting();
      whenWaiting.accept(inUse + "; waiting for it to end");
    }
    Duration time = left.compareTo(BETWEEN_ATTEMPTS) < 0 ? left : BETWEEN_ATTEMPTS;
    try {
      wait.sleeper().sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException(
          StoreException.Problem.IN_USE, inUse + "; the waiting was interrupted", e);
    }
    return time;
  }

  /** The lock, or who holds it. */
  private static Optional<WritersLock> attempt(Path file, String command, StringBuilder holder) {
    holder.setLength(0);
    if (!HELD_HERE.add(file)) {
      holder.append("this very process");
      return Optional.empty();
    }
    boolean locked = false;
    try {
      FileChannel channel = open(file);
      locked = lock(channel, command, holder);
      return locked ? Optional.of(new WritersLock(file, channel)) : Optional.empty();
    } catch (IOException e) {
      throw StoreException.noAccess(file, "write", e);
    } finally {
      if (!locked) {
        HELD_HERE.remove(file);
      }
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** Closes the channel unless it got the lock. */
  private static boolean lock(FileChannel channel, String command, StringBuilder holder)
      throws IOException {
    boolean locked = false;
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        holder.append(whoHolds(channel));
        return false;
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap((whoWeAre(command) + "\n").getBytes(UTF_8)), 0);
      locked = true;
      return true;
    } finally {
      if (!locked) {
        channel.close();
      }
    }
  }

  private static String whoWeAre(String command) {
    ProcessHandle process = ProcessHandle.current();
    String since = process.info().startInstant().map(start -> ", since " + start).orElse("");
    return "process %d (%s%s)".formatted(process.pid(), command, since);
  }

  private static String whoHolds(FileChannel channel) throws IOException {
    ByteBuffer words = ByteBuffer.allocate(500);
    channel.read(words, 0);
    String holder = UTF_8.decode(words.flip()).toString().replaceAll("\\p{Cntrl}+", " ").strip();
    return holder.isEmpty() ? "another process" : holder;
  }

  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try (channel) {
      channel.truncate(0);
    } catch (IOException e) {
      throw StoreException.noAccess(file, "write", e);
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
