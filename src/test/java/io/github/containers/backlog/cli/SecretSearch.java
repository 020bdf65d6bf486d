package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks for secrets and for any eight characters of one: as they are, in base64, and as a URL has
 * them; in texts and in files, also in those that are packed into another.
 */
final class SecretSearch {

  private static final int PIECE = 8;
  private static final int ZIP = 0x504b0304;

  /** Whose piece it is. */
  private final Map<String, String> pieces = new HashMap<>();

  private final List<String> found = new ArrayList<>();

  /** Looks for this one, too. Of a token, what stands behind its prefix; of a key, its lines. */
  SecretSearch add(String name, String secret) {
    secret
        .lines()
        .filter(line -> !line.startsWith("-----"))
        .forEach(line -> addPart(name, line.replaceFirst("^(gh[a-z]_|github_pat_)", "")));
    return this;
  }

  private void addPart(String name, String part) {
    cut(name, part);
    cut(name + " in a URL", URLEncoder.encode(part, UTF_8));
    for (int before = 0; before < 3; before++) {
      String shifted = " ".repeat(before) + part;
      String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted.getBytes(UTF_8));
      // The outermost characters depend on what stands beside the secret.
      cut(name + " in base64", base64.substring(before == 0 ? 0 : 4, base64.length() - 1));
    }
  }

  private void cut(String name, String text) {
    for (int i = 0; i + PIECE <= text.length(); i++) {
      pieces.putIfAbsent(text.substring(i, i + PIECE), name);
    }
  }

  /** Looks through a text. */
  SecretSearch in(String where, String text) {
    for (int i = 0; i + PIECE <= text.length(); i++) {
      String name = pieces.get(text.substring(i, i + PIECE));
      if (name != null) {
        found.add(where + " shows " + name + ": " + around(text, i));
        return this;
      }
    }
    return this;
  }

  private static String around(String text, int i) {
    return text.substring(Math.max(0, i - 60), Math.min(text.length(), i + 30));
  }

  /** Looks through all files below a folder but these, and through their names. */
  SecretSearch below(Path folder, List<Path> except) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        in("the name of a file", folder.relativize(file).toString());
        if (!except.contains(file)) {
          bytes(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    return this;
  }

  private void bytes(String where, byte[] content) throws IOException {
    in(where, new String(content, ISO_8859_1));
    if (content.length > 4 && ByteBuffer.wrap(content).getInt() == ZIP) {
      unpacked(where, content);
    }
  }

  private void unpacked(String where, byte[] zip) throws IOException {
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry; (entry = entries.getNextEntry()) != null; ) {
        bytes(where + "!" + entry.getName(), entries.readAllBytes());
      }
    }
  }

  /** Where something was found. */
  List<String> found() {
    return found;
  }
}
