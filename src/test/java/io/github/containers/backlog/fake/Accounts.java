package io.github.containers.backlog.fake;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Which tokens are valid, and for whom. */
final class Accounts {

  private final Map<String, Account> byToken = new ConcurrentHashMap<>();
  private Function<String, Optional<Account>> others = token -> Optional.empty();

  /** Says who knows of tokens that are not listed here. */
  void accept(Function<String, Optional<Account>> finder) {
    others = finder;
  }

  void add(Account account) {
    byToken.put(account.token(), account);
  }

  void change(String token, UnaryOperator<Account> change) {
    byToken.computeIfPresent(token, (same, account) -> change.apply(account));
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
    String token = tokenIn(header.get());
    return Optional.ofNullable(byToken.get(token))
        .or(() -> others.apply(token))
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
