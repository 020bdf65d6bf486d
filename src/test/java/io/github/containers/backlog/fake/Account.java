package io.github.containers.backlog.fake;

/**
 * Whom a token stands for.
 *
 * @param token the token; empty for the anonymous
 * @param login in whose name it writes
 * @param kind what it may do
 */
record Account(String token, String login, TokenKind kind) {

  static final Account ANONYMOUS = new Account("", "anonymous", TokenKind.ANONYMOUS);

  boolean isAnonymous() {
    return kind == TokenKind.ANONYMOUS;
  }
}
