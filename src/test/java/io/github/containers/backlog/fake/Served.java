package io.github.containers.backlog.fake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of one request while it is served. */
final class Served {

  final ApiRequest request;
  final List<Fault> faults;
  Account account = Account.ANONYMOUS;
  boolean counted;
  Router.@Nullable Match match;

  Served(ApiRequest request, List<Fault> faults) {
    this.request = request;
    this.faults = faults;
  }

  String route() {
    return match == null ? "" : match.route().template;
  }

  /** Whether the answer is no longer GitHub's, and so need not be as it describes. */
  boolean isAnsweredByFault() {
    return faults.stream()
        .anyMatch(
            fault ->
                fault instanceof Fault.Said
                    || (fault instanceof Fault.Elsewhere elsewhere && elsewhere.status() != null)
                    || (fault instanceof Fault.Dropped dropped && !dropped.applied()));
  }

  Delivery delivery() {
    for (Fault fault : faults) {
      if (fault instanceof Fault.Dropped) {
        return Delivery.DROPPED;
      }
      if (fault instanceof Fault.Spoilt spoilt) {
        return spoilt.delivery();
      }
    }
    return Delivery.WHOLE;
  }

  LoggedRequest logged(ApiAnswer answer) {
    int status = delivery() == Delivery.DROPPED ? 0 : answer.status();
    String authorization = request.headers().get("authorization");
    return new LoggedRequest(
        request.method(), request.target(), route(), status, counted, authorization);
  }
}
