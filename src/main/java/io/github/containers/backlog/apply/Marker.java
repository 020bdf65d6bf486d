package io.github.containers.backlog.apply;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A sign in a comment that nobody sees, and by which it is found again: for the same policy, item
 * and episode it is always the same.
 */
final class Marker {

  private static final int BYTES = 16;

  private Marker() {}

  static String of(String policy, long repositoryId, int number, String episode) {
    String what = String.join("\0", policy, repositoryId + "#" + number, episode);
    return "<!-- backlog:" + hash(what) + " -->";
  }

  /** A hash, since a policy's name could end the HTML comment. */
  private static String hash(String text) {
    try {
      byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(whole, 0, BYTES);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java knows SHA-256", never);
    }
  }
}
