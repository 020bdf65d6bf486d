package io.github.containers.backlog.fake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the headers of an answer tell of a token's rights, and of those that the request took. */
final class RightsHeaders {

  private static final Set<String> READS = Set.of("GET", "HEAD");

  private RightsHeaders() {}

  static Map<String, String> of(Served served) {
    Account account = served.account;
    Map<String, String> headers = new LinkedHashMap<>();
    if (account.isAnonymous()) {
      return headers;
    }
    if (account.scopes() == null) {
      headers.put("X-Accepted-GitHub-Permissions", permissions(served));
    } else {
      headers.put("X-OAuth-Scopes", account.scopes());
      headers.put("X-Accepted-OAuth-Scopes", isOfRepository(served) ? "repo" : "");
    }
    return headers;
  }

  private static String permissions(Served served) {
    String level = READS.contains(served.request.method()) ? "read" : "write";
    if (served.route().contains("/issues") || served.route().contains("/labels")) {
      return "issues=" + level + "; pull_requests=" + level;
    }
    if (served.route().contains("/contents/") || served.route().contains("/releases")) {
      return "contents=" + level;
    }
    return isOfRepository(served) ? "metadata=read" : "";
  }

  private static boolean isOfRepository(Served served) {
    return served.route().startsWith("/repos/");
  }
}
