package io.github.containers.backlog.fake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a token stands for.
 *
 * @param token the token; empty for the anonymous
 * @param login in whose name it writes
 * @param kind what it may do
 * @param scopes those of a classic token, between commas; null where GitHub tells none
 */
record Account(String token, String login, TokenKind kind, @Nullable String scopes) {

  static final Account ANONYMOUS = new Account("", "anonymous", TokenKind.ANONYMOUS, null);

  /** With the scopes that such a token would have. */
  static Account of(String token, String login, TokenKind kind) {
    return new Account(token, login, kind, kind.isApp() ? null : kind.writes() ? "repo" : "");
  }

  Account withScopes(@Nullable String others) {
    return new Account(token, login, kind, others);
  }

  /** Whether private repositories may be seen with it; a classic one's scopes say so. */
  boolean reachesPrivate() {
    return !isAnonymous() && (scopes == null || List.of(scopes.split(", ")).contains("repo"));
  }

  boolean isAnonymous() {
    return kind == TokenKind.ANONYMOUS;
  }
}
