package io.github.containers.backlog.config;

import java.util.regex.Pattern;

/** What looks like a secret, wherever somebody typed it by mistake: it must not be seen. */
public final class Secrets {

  /**
   * Tokens by the prefixes that GitHub gives them, what stands before the host in a URL, and of a
   * private key what follows its first line there, or a whole line by itself.
   *
   * @see <a
   *     href="https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats">GitHub's
   *     token formats</a>
   */
  private static final Pattern SHAPE =
      Pattern.compile(
          "gh[a-z]_[A-Za-z0-9][A-Za-z0-9_.-]{15,}"
              + "|github_pat_[A-Za-z0-9_]{16,}"
              + "|(?<=//)[^/@\\s]+(?=@)"
              + "|(?<=PRIVATE KEY-----)[A-Za-z0-9+/=\\\\ ]{16,}"
              // Never looks further ahead than this line: a text may have many, or be one.
              + "|(?<![A-Za-z0-9+/])(?=[A-Za-z0-9+/]{64}(?![A-Za-z0-9+/]))"
              + "(?=[A-Za-z+/]*[0-9])(?=[a-z0-9+/]*[A-Z])(?=[A-Z0-9+/]*[a-z])"
              + "[A-Za-z0-9+/]{64}");

  private Secrets() {}

  /** The text with an asterisk for each code point of what looks like a secret. */
  public static String masked(String text) {
    return SHAPE
        .matcher(text)
        .replaceAll(
            secret -> "*".repeat(secret.group().codePointCount(0, secret.group().length())));
  }
}
