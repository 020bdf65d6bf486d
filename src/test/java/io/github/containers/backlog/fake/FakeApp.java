package io.github.containers.backlog.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A GitHub App: its key, where it is installed, and the tokens it was given there. */
public final class FakeApp {

  /** Its id. */
  public static final long ID = 4711;

  private static final Account SIGNED = Account.of("assertion", "app", TokenKind.APP);
  private static final Duration HOUR = Duration.ofHours(1);

  private final VirtualClock clock;
  private final Map<String, Installation> installations = new TreeMap<>();
  private final Map<String, Issued> tokens = new TreeMap<>();
  private @Nullable KeyPair keys;

  /**
   * Where it is installed.
   *
   * @param permissions what it may do there: read, write or admin, by what it is about
   * @param chosen whether it is for chosen repositories only
   */
  record Installation(long id, Map<String, String> permissions, boolean chosen) {}

  /**
   * A token that it was given.
   *
   * @param permissions at most those of the installation
   * @param end when it is good for nothing any more
   */
  record Issued(String token, Map<String, String> permissions, Instant end) {

    boolean writes() {
      return !permissions.values().stream().allMatch("read"::equals);
    }
  }

  FakeApp(VirtualClock clock) {
    this.clock = clock;
  }

  /** Whom a token stands for: the app itself, or an installation of it whose hour is not over. */
  Optional<Account> findAccount(String token) {
    Issued issued = tokens.get(token);
    if (issued != null && clock.now().isBefore(issued.end())) {
      TokenKind kind = issued.writes() ? TokenKind.APP : TokenKind.APP_READ_ONLY;
      return Optional.of(Account.of(token, "backlog-app[bot]", kind));
    }
    return isSigned(token) ? Optional.of(SIGNED) : Optional.empty();
  }

  /** Installs it at an account, with all the rights that the README names. */
  public FakeApp installAt(String owner) {
    return installAt(
        owner,
        Map.of(
            "contents", "read", "issues", "write", "metadata", "read", "pull_requests", "write"));
  }

  /** Installs it at an account with these rights: read, write or admin, by what they are about. */
  public FakeApp installAt(String owner, Map<String, String> permissions) {
    installations.put(owner, new Installation(1000L + installations.size(), permissions, false));
    return this;
  }

  /** Holds the installation at an account to chosen repositories. */
  public FakeApp chooseAt(String owner) {
    installations.computeIfPresent(
        owner, (same, it) -> new Installation(it.id(), it.permissions(), true));
    return this;
  }

  /** The tokens it was given that may write anything. */
  public List<String> tokensThatWrite() {
    return tokens.values().stream().filter(Issued::writes).map(Issued::token).toList();
  }

  /** Its key as a PEM file of PKCS #1, as GitHub gives it. */
  public String key() {
    byte[] pkcs8 = keys().getPrivate().getEncoded();
    // Of PKCS #8, everything behind version, algorithm and the headers of the sequences.
    return pem("RSA PRIVATE KEY", Arrays.copyOfRange(pkcs8, 26, pkcs8.length));
  }

  /** Its key as a PEM file of PKCS #8. */
  public String convertedKey() {
    return pem("PRIVATE KEY", keys().getPrivate().getEncoded());
  }

  Map<String, Installation> installations() {
    return installations;
  }

  /** A new token of an installation. */
  Issued issue(long installation, Map<String, String> permissions) {
    String token = "ghs_" + installation + "n" + tokens.size();
    Issued issued = new Issued(token, permissions, clock.now().plus(HOUR));
    tokens.put(token, issued);
    return issued;
  }

  /** RFC 7519 as GitHub wants it: RS256, at most ten minutes long, not from the future. */
  private boolean isSigned(String token) {
    String[] parts = token.split("\\.", -1);
    try {
      return parts.length == 3
          && json(parts[0]).path("alg").asText().equals("RS256")
          && verifies(parts)
          && isInTime(json(parts[1]))
          && json(parts[1]).path("iss").asText().equals(Long.toString(ID));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException wrong) {
      return false;
    }
  }

  private boolean isInTime(JsonNode claims) {
    Instant issued = Instant.ofEpochSecond(claims.path("iat").asLong());
    Instant end = Instant.ofEpochSecond(claims.path("exp").asLong());
    return !issued.isAfter(clock.now())
        && end.isAfter(clock.now())
        && !end.isAfter(clock.now().plus(Duration.ofMinutes(10)));
  }

  private boolean verifies(String[] parts) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(keys().getPublic());
    signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
    return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
  }

  private static JsonNode json(String part) throws IOException {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(part));
  }

  private static String pem(String name, byte[] content) {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    return "-----BEGIN " + name + "-----\n" + lines + "\n-----END " + name + "-----\n";
  }

  /** Made when they are first asked for: that takes longer than all else here together. */
  private synchronized KeyPair keys() {
    if (keys == null) {
      keys = newKeys();
    }
    return keys;
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
