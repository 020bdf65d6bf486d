package io.github.containers.backlog.report.finding;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.report.WebAddresses;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A search for open items on GitHub's web pages. It has absolute dates only, since GitHub's search
 * knows no others, and it finds what is open when it is looked at.
 *
 * @param web where GitHub is
 * @param type of the items
 * @param repositories full names of those searched, at least one
 * @param terms what the items must be like besides
 */
record ItemSearch(WebAddresses web, ItemType type, List<String> repositories, List<String> terms) {

  /** Beyond this length of an address servers and mail programs may refuse or cut it. */
  private static final int LONGEST = 6_000;

  ItemSearch {
    repositories = List.copyOf(repositories);
    terms = List.copyOf(terms);
  }

  /** For the items that are open. */
  static ItemSearch open(WebAddresses web, ItemType type, List<String> repositories) {
    return new ItemSearch(web, type, repositories, List.of());
  }

  ItemSearch with(List<String> others) {
    return new ItemSearch(
        web, type, repositories, Stream.concat(terms.stream(), others.stream()).toList());
  }

  /** For those with one of these labels. */
  ItemSearch withAny(List<String> labels) {
    return with(List.of(LabelTerms.any(labels)));
  }

  /** For those without any of these labels. */
  ItemSearch without(List<String> labels) {
    return with(LabelTerms.none(labels));
  }

  /** For those that had been created by then. */
  ItemSearch createdBy(Instant asOf) {
    return with(List.of("created:<=" + asOf));
  }

  /** For those that were older than that. */
  ItemSearch olderThan(Duration age, Instant asOf) {
    return with(List.of("created:<" + asOf.minus(age)));
  }

  /** With those at the top that were created first. */
  ItemSearch oldestFirst() {
    return with(List.of("sort:created-asc"));
  }

  /** What stands in the search box. */
  String query() {
    List<String> all = new ArrayList<>();
    all.add(type == ItemType.PULL_REQUEST ? "is:pr" : "is:issue");
    all.add("is:open");
    // GitHub reads a space between these, and only between these, as "or".
    repositories.forEach(name -> all.add("repo:" + name));
    all.addAll(terms);
    return String.join(" ", all);
  }

  /** Its address: of the repository's own list where there is one; empty where it is too long. */
  Optional<String> findAddress() {
    String query = URLEncoder.encode(query(), UTF_8);
    String address =
        repositories.size() == 1
            ? web.base() + "/" + repositories.get(0) + (ofPulls() ? "/pulls" : "/issues") + "?q="
            : web.base() + "/search?type=" + (ofPulls() ? "pullrequests" : "issues") + "&q=";
    return Optional.of(address + query).filter(whole -> whole.length() <= LONGEST);
  }

  private boolean ofPulls() {
    return type == ItemType.PULL_REQUEST;
  }
}
