package io.github.containers.backlog.github;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the private key of a GitHub App; no message shows any of it. */
final class AppKey {

  private static final Pattern PEM =
      Pattern.compile(
          "-----BEGIN (RSA )?PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END (?:RSA )?PRIVATE KEY-----");

  /** PKCS #8's version 0 and its name for RSA, which PKCS #1 lacks (RFC 5208, RFC 8017). */
  private static final byte[] RSA_PREFIX =
      HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");

  private static final int SEQUENCE = 0x30;
  private static final int OCTETS = 0x04;

  private AppKey() {}

  /**
   * The key of a PEM file as GitHub gives it (PKCS #1), or converted (PKCS #8); line ends may be
   * lost, as in a variable of one line, or be written {@code \n}.
   *
   * @throws IllegalArgumentException where it is none; the message says what to give
   */
  static PrivateKey parse(String text) {
    Matcher pem = PEM.matcher(text.replace("\\n", "\n").strip());
    if (!pem.matches()) {
      throw new IllegalArgumentException(
          "not the private key of a GitHub App: give the .pem file that GitHub made, whole, from"
              + " -----BEGIN RSA PRIVATE KEY----- on");
    }
    try {
      byte[] content = Base64.getMimeDecoder().decode(pem.group(2));
      byte[] encoded = pem.group(1) == null ? content : withRsaPrefix(content);
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException | IllegalArgumentException broken) {
      // What they say may quote the key.
      throw new IllegalArgumentException(
          "the private key of the GitHub App is damaged; copy the .pem file anew");
    }
  }

  private static byte[] withRsaPrefix(byte[] pkcs1) {
    byte[] key = tagged(OCTETS, pkcs1);
    byte[] content = new byte[RSA_PREFIX.length + key.length];
    System.arraycopy(RSA_PREFIX, 0, content, 0, RSA_PREFIX.length);
    System.arraycopy(key, 0, content, RSA_PREFIX.length, key.length);
    return tagged(SEQUENCE, content);
  }

  /** An element of DER whose content is from 256 to 65,535 bytes long, as every key's is. */
  private static byte[] tagged(int tag, byte[] content) {
    byte[] element = new byte[content.length + 4];
    element[0] = (byte) tag;
    element[1] = (byte) 0x82;
    element[2] = (byte) (content.length >> 8);
    element[3] = (byte) content.length;
    System.arraycopy(content, 0, element, 4, content.length);
    return element;
  }
}
