package io.github.containers.backlog.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.cli.Bench.Run;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a command printed and wrote, without what is another each time: ports and folders. */
final class Results {

  private static final String REQUESTS_LEFT = "[0-9,]+ of [0-9,]+ requests left until [0-9:]+";

  private static final Pattern TIMELINES =
      Pattern.compile(
          "^stdout$|backlog.md$|index.html$|slides\\.(md|pptx)|/(health|responses|triage)");

  private final Scene scene;

  Results(Scene scene) {
    this.scene = scene;
  }

  /** Whether a result tells of what there was to write. */
  static boolean tellsOfWrites(String name) {
    return name.equals(Outcome.STDOUT) || name.endsWith("plan.csv");
  }

  /** Whether a result is made from timelines, not from items alone. */
  static boolean restsOnTimelines(String name) {
    return TIMELINES.matcher(name).find();
  }

  /** Whether a result shows by the width of a line at which second it was made. */
  static boolean drawsTheSecond(String name) {
    return name.contains("charts/simulation.");
  }

  Map<String, String> of(Run run) throws IOException {
    Map<String, String> all = new TreeMap<>();
    all.put(Outcome.STDOUT, plain(run.out().getBytes(UTF_8)));
    for (Path file : files()) {
      String name = scene.bench.path("").relativize(file).toString();
      if (name.endsWith(".pptx")) {
        unpack(name, Files.readAllBytes(file), all);
      } else {
        all.put(name, plain(Files.readAllBytes(file)));
      }
    }
    return all;
  }

  /** All but the store and what belongs to it. */
  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(scene.bench.path(""))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().contains("store.db"))
          .toList();
    }
  }

  private void unpack(String name, byte[] bytes, Map<String, String> all) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.put(name + "/" + entry.getName(), plain(zip.readAllBytes()));
      }
    }
  }

  private String plain(byte[] bytes) {
    return text(bytes)
        .replace(scene.github.url(), "API")
        .replace(scene.github.url().replaceFirst("http:", "https:"), "API")
        .replace(scene.bench.path("").toString(), "FOLDER")
        .replace("<td>formerly forge/anvil </td>", "<td></td>")
        .replace("formerly forge/anvil |", " |")
        .replaceAll(hour("T") + ":[0-9]{2}:[0-9]{2}Z", "NIGHT")
        .replaceAll(hour(" ") + "\\\\?:[0-9]{2} UTC", "NIGHT")
        .replaceAll("Last read (?:on NIGHT|between NIGHT and NIGHT)", "Last read")
        .replaceAll(REQUESTS_LEFT, "REQUESTS");
  }

  /** Who has waited for GitHub is some minutes later; GitHub's own clock may be some behind. */
  private String hour(String between) {
    return "(?:" + hour(scene.night(), between) + "|" + hour(before(), between) + ")";
  }

  private Instant before() {
    return scene.night().minus(Duration.ofHours(1));
  }

  private static String hour(Instant instant, String between) {
    return instant.toString().substring(0, "2025-06-01T03".length()).replace("T", between);
  }

  /** A picture is compared byte by byte. */
  private static String text(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException picture) {
      return new String(bytes, ISO_8859_1);
    }
  }
}
