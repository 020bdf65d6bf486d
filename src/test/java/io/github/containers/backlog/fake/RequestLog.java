package io.github.containers.backlog.fake;

import java.util.ArrayList;
import java.util.List;

/** Every request in the order of the answers, and how many there were at once. */
public final class RequestLog {

  private final List<LoggedRequest> requests = new ArrayList<>();
  private int inFlight;
  private int peak;

  synchronized void arrived() {
    inFlight++;
    peak = Math.max(peak, inFlight);
  }

  synchronized void left() {
    inFlight--;
  }

  synchronized void add(LoggedRequest request) {
    requests.add(request);
  }

  /** All of them. */
  public synchronized List<LoggedRequest> all() {
    return List.copyOf(requests);
  }

  /** Those that were meant to change something. */
  public List<LoggedRequest> writes() {
    return all().stream().filter(LoggedRequest::writes).toList();
  }

  /** Those of a route, by GitHub's template of the path. */
  public List<LoggedRequest> to(String method, String route) {
    return all().stream()
        .filter(one -> one.method().equals(method) && one.route().equals(route))
        .toList();
  }

  /** How many count against the rate limit. */
  public long counted() {
    return all().stream().filter(LoggedRequest::counted).count();
  }

  /** How many were under way at once, at most. */
  public synchronized int peakConcurrency() {
    return peak;
  }

  /** Forgets them. */
  public synchronized void clear() {
    requests.clear();
    peak = inFlight;
  }
}
