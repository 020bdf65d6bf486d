package io.github.containers.backlog.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A running Chromium without a window, with a profile of its own that is thrown away. */
public final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final String LISTENING = "DevTools listening on ";

  private final Process process;
  private final Path profile;
  private final DevTools devTools;

  private Chromium(Process process, Path profile, DevTools devTools) {
    this.process = process;
    this.profile = profile;
    this.devTools = devTools;
  }

  /** Starts one; skips the test where there is none on the PATH. */
  public static Chromium start() {
    Optional<Path> program = find();
    Assumptions.assumeTrue(
        program.isPresent(), "there is no Chromium on the PATH: the page was not tried out");
    try {
      return start(program.orElseThrow());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Optional<Path> find() {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Chromium start(Path program) throws IOException {
    Path profile = Files.createTempDirectory("chromium");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                // Containers let no process make a sandbox; the only pages are our own.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--hide-scrollbars",
                "--font-render-hinting=none",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader messages =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8));
    for (String line = messages.readLine(); line != null; line = messages.readLine()) {
      if (line.startsWith(LISTENING)) {
        drain(messages);
        URI address = URI.create(line.substring(LISTENING.length()).trim());
        return new Chromium(process, profile, DevTools.connect(address));
      }
    }
    throw new IOException("Chromium ended before it listened");
  }

  private static void drain(BufferedReader messages) {
    Thread reader = new Thread(() -> readToTheEnd(messages), "chromium messages");
    reader.setDaemon(true);
    reader.start();
  }

  private static void readToTheEnd(BufferedReader messages) {
    try {
      messages.transferTo(Writer.nullWriter());
    } catch (IOException ended) {
      // With the process, as it does at every close.
      return;
    }
  }

  /** An empty tab of its own size and its own settings. */
  public Tab tab(int width, int height) {
    String target =
        devTools
            .send("Target.createTarget", Map.of("url", "about:blank"), "")
            .get("targetId")
            .asText();
    String session =
        devTools
            .send("Target.attachToTarget", Map.of("targetId", target, "flatten", true), "")
            .get("sessionId")
            .asText();
    return new Tab(devTools, session, width, height);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
      try (Stream<Path> files = Files.walk(profile)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    } catch (IOException leftBehind) {
      throw new UncheckedIOException(leftBehind);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
