package io.github.containers.backlog.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A second process for the tests: it holds a store, or writes to it until it is killed. */
final class OtherProcess implements AutoCloseable {

  static final int PAGE = 100;

  private final Process process;
  private final BufferedReader output;

  private OtherProcess(Process process) {
    this.process = process;
    output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  /** One that has opened the store, and closes it when it is told to {@link #end}. */
  static OtherProcess holding(Path store) throws IOException {
    OtherProcess other = start("hold", store);
    other.line();
    return other;
  }

  /** One that saves page after page, and says a {@link #line} after each, or why it cannot. */
  static OtherProcess writing(Path store) throws IOException {
    return start("write", store);
  }

  private static OtherProcess start(String task, Path store) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new OtherProcess(
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                task,
                store.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  long pid() {
    return process.pid();
  }

  /** What it says next. */
  String line() throws IOException {
    String line = output.readLine();
    if (line == null) {
      throw new IOException("the other process ended");
    }
    return line;
  }

  void end() throws IOException, InterruptedException {
    process.getOutputStream().close();
    process.waitFor();
  }

  /** SIGKILL. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** What the other process runs. */
  public static void main(String[] arguments) throws IOException {
    PrintStream output = new PrintStream(System.out, true, UTF_8);
    LockWait wait = new LockWait(Duration.ZERO, message -> {}, "backlog elsewhere", time -> {});
    try (Store store = Store.openForWriting(Path.of(arguments[1]), wait)) {
      if (arguments[0].equals("hold")) {
        output.print("open\n");
        output.flush();
        System.in.read();
      } else {
        write(store, output);
      }
    } catch (StoreException e) {
      output.print(e.getMessage() + "\n");
      output.flush();
    }
  }

  /** Goes on where the store says that the one before it was stopped. */
  private static void write(Store store, PrintStream output) {
    int page = store.repository(Stores.ID).map(stored -> pages(stored.state())).orElse(0);
    store.saveRepository(
        Stores.repository(Stores.ID, "octo/first"),
        SyncState.INITIAL.withBackfillNext(String.valueOf(page)));
    for (; ; page++) {
      List<Item> items = page(page);
      store.saveItems(
          Stores.ID, items, SyncState.INITIAL.withBackfillNext(String.valueOf(page + 1)));
      store.histories().save(items.get(0), timeline(page));
      output.print("saved " + (page + 1) + "\n");
      output.flush();
    }
  }

  static int pages(SyncState state) {
    return state.backfillNext() == null ? 0 : Integer.parseInt(state.backfillNext());
  }

  static List<Item> page(int page) {
    return IntStream.rangeClosed(1, PAGE)
        .mapToObj(n -> Items.issue(page * PAGE + n).titled("page " + page).make())
        .toList();
  }

  static List<Event> timeline(int page) {
    Event event = new Event.Labeled(Instant.EPOCH, Actor.of("somebody"), "page " + page);
    return IntStream.range(0, 50).mapToObj(n -> event).toList();
  }
}
