package io.github.containers.backlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was produced with the expected files under {@code src/test/resources}. {@code
 * -Dgolden.update=true} writes them anew, to be reviewed in the diff; where {@code CI} is set that
 * is refused.
 */
public final class Golden {

  private static final String UPDATE = "golden.update";

  private final Path root;
  private final boolean update;

  Golden(Path root, boolean update, boolean continuousIntegration) {
    if (update && continuousIntegration) {
      throw new AssertionError("-D" + UPDATE + " is refused where CI is set: update, look, commit");
    }
    this.root = root;
    this.update = update;
  }

  /**
   * Compares a text.
   *
   * @param path the expected file, below {@code src/test/resources}
   * @throws AssertionError where they differ, showing the first difference
   */
  public static void check(String path, String actual) {
    check(path, actual.getBytes(UTF_8));
  }

  /** Compares bytes, as {@link #check(String, String)}. */
  public static void check(String path, byte[] actual) {
    ofThisBuild().checkFile(path, actual);
  }

  /**
   * Compares a folder: the same files at the same relative paths, with the same bytes.
   *
   * @param path the expected folder, below {@code src/test/resources}
   * @param produced the folder to compare with it
   */
  public static void checkFolder(String path, Path produced) {
    ofThisBuild().checkTree(path, produced);
  }

  private static Golden ofThisBuild() {
    return in(Path.of("src", "test", "resources")).golden;
  }

  /** Generated files that are committed elsewhere: a folder of the project. */
  public static Generated in(Path folder) {
    Path root = Path.of(System.getProperty("basedir", "")).resolve(folder);
    String ci = Objects.requireNonNullElse(System.getenv("CI"), "");
    return new Generated(new Golden(root, Boolean.getBoolean(UPDATE), !ci.isEmpty()));
  }

  /** Files that are made from the program and committed for its readers. */
  public static final class Generated {
    private final Golden golden;

    private Generated(Golden golden) {
      this.golden = golden;
    }

    /**
     * Compares a text with the committed file.
     *
     * @throws AssertionError where they differ: the file is out of date
     */
    public void check(String path, String actual) {
      golden.checkFile(path, actual.getBytes(UTF_8));
    }
  }

  void checkFile(String path, byte[] actual) {
    check(
        path, Map.of("", actual), existing(path) ? Map.of("", read(root.resolve(path))) : Map.of());
  }

  void checkTree(String path, Path produced) {
    check(path, files(produced), existing(path) ? files(root.resolve(path)) : Map.of());
  }

  private void check(String path, Map<String, byte[]> actual, Map<String, byte[]> expected) {
    Set<String> names = new TreeSet<>(expected.keySet());
    names.addAll(actual.keySet());
    StringBuilder differences = new StringBuilder();
    for (String name : names) {
      byte[] want = expected.get(name);
      byte[] got = actual.get(name);
      if (Arrays.equals(want, got)) {
        continue;
      }
      if (update) {
        write(root.resolve(path).resolve(name), got);
      } else {
        differences.append(Difference.between(label(path, name), want, got)).append('\n');
      }
    }
    if (!differences.isEmpty()) {
      throw new AssertionError(differences + "If this is meant: -D" + UPDATE + "=true, and look.");
    }
  }

  private static String label(String path, String name) {
    return name.isEmpty() ? path : path + "/" + name;
  }

  private boolean existing(String path) {
    return Files.exists(root.resolve(path));
  }

  private static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(Files::isRegularFile)
          .forEach(file -> contents.put(slashed(folder.relativize(file)), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte @Nullable [] content) {
    try {
      if (content == null) {
        Files.delete(file);
        return;
      }
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
