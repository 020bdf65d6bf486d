package io.github.containers.backlog.fake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts lists of issues as GitHub does since 2025: linked by cursor, with neither a first nor a last
 * page; a page far down can be had by cursor only.
 */
final class CursorPages {

  private static final int LAST_NUMBERED_ITEM = 10_000;

  private final Pages pages;
  private final IssueJson json;

  CursorPages(Pages pages, IssueJson json) {
    this.pages = pages;
    this.json = json;
  }

  ApiAnswer answer(Call call, IssueQuery query, List<FakeIssue> rows, String address) {
    int size = call.pageSize();
    int start = start(call, query, rows);
    List<FakeIssue> page = rows.subList(start, Math.min(start + size, rows.size()));
    List<String> links = new ArrayList<>();
    if (start + page.size() < rows.size() && !page.isEmpty()) {
      links.add(link(call, address, "after", query.mark(page.get(page.size() - 1)), "next"));
    }
    if (start > 0 && !page.isEmpty()) {
      links.add(link(call, address, "before", query.mark(page.get(0)), "prev"));
    }
    return Pages.answer(page, json::of, links);
  }

  private static int start(Call call, IssueQuery query, List<FakeIssue> rows) {
    Optional<String> after = call.findQuery("after");
    Optional<String> before = call.findQuery("before");
    if (after.isPresent()) {
      IssueQuery.Mark mark = decoded(after.get());
      return (int) rows.stream().filter(row -> query.compare(query.mark(row), mark) <= 0).count();
    }
    if (before.isPresent()) {
      IssueQuery.Mark mark = decoded(before.get());
      long earlier = rows.stream().filter(row -> query.compare(query.mark(row), mark) < 0).count();
      return (int) Math.max(0, earlier - call.pageSize());
    }
    if ((long) call.page() * call.pageSize() >= LAST_NUMBERED_ITEM) {
      throw Refusal.of(
          422,
          "Pagination with the page parameter is not supported for large datasets, please use"
              + " cursor based pagination (after/before)");
    }
    return Math.min((call.page() - 1) * call.pageSize(), rows.size());
  }

  private String link(
      Call call, String address, String side, IssueQuery.Mark mark, String relation) {
    return pages.link(call, address, Map.of(side, encoded(mark)), relation);
  }

  private static String encoded(IssueQuery.Mark mark) {
    String text = "cursor:v2:" + mark.key() + ":" + mark.id();
    return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static IssueQuery.Mark decoded(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
      String[] parts = text.split(":");
      return new IssueQuery.Mark(Long.parseLong(parts[2]), Long.parseLong(parts[3]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw Refusal.of(422, "Invalid cursor");
    }
  }
}
