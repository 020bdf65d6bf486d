package io.github.containers.backlog.fake;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which tokens are valid, and for whom. */
final class Accounts {

  private final Map<String, Account> byToken = new ConcurrentHashMap<>();

  void add(Account account) {
    byToken.put(account.token(), account);
  }

  void remove(String token) {
    byToken.remove(token);
  }

  /** Whom the Authorization header names; 401 where it names nobody. */
  Account authenticate(ApiRequest request) {
    Optional<String> header = request.findHeader("authorization");
    if (header.isEmpty()) {
      return Account.ANONYMOUS;
    }
    return Optional.ofNullable(byToken.get(tokenIn(header.get())))
        .orElseThrow(() -> Refusal.of(401, "Bad credentials"));
  }

  private static String tokenIn(String header) {
    String[] parts = header.split(" ", 2);
    String token = parts.length == 2 ? parts[1].strip() : "";
    if (!parts[0].equalsIgnoreCase("basic")) {
      return token;
    }
    String pair = new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8);
    return pair.substring(pair.indexOf(':') + 1);
  }
}
