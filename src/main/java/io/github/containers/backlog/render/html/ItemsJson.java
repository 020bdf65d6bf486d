package io.github.containers.backlog.render.html;

import io.github.containers.backlog.metrics.OpenItem;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.report.VisibleText;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import io.github.containers.backlog.report.finding.Worklists;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The open items for the page's script, each a list, since their names would outweigh them. */
final class ItemsJson {

  /** Of more items a page would be slow and heavy; then the oldest are listed. */
  static final int MOST = 6_000;

  private static final Comparator<OpenItem> OLDEST_FIRST =
      Comparator.comparing(OpenItem::age, Comparator.reverseOrder());

  private final List<OpenItem> items;
  private final List<String> repositories;
  private final List<String> kinds;
  private final String base;
  private final UnaryOperator<String> names;

  ItemsJson(Briefing briefing, UnaryOperator<String> names) {
    this.names = names;
    items =
        briefing.report().figures().openItems().stream().sorted(OLDEST_FIRST).limit(MOST).toList();
    repositories = items.stream().map(ItemsJson::repository).distinct().sorted().toList();
    kinds = items.stream().map(OpenItem::kind).distinct().sorted().toList();
    base = briefing.web().base();
  }

  @Override
  public String toString() {
    ScriptJson json = new ScriptJson().begin('{');
    json.name("base").string(base);
    json.name("repositories").list(repositories, ScriptJson::string);
    json.name("names").list(repositories, (out, name) -> out.string(names.apply(name)));
    json.name("kinds").list(kinds, ScriptJson::string);
    json.name("items").list(items, this::write);
    return json.end('}').toString();
  }

  private void write(ScriptJson json, OpenItem open) {
    json.begin('[').number(repositories.indexOf(repository(open)));
    json.comma().number(open.item().number());
    json.comma().number(open.item().type() == ItemType.PULL_REQUEST ? 1 : 0);
    json.comma().number(kinds.indexOf(open.kind()));
    json.comma().string(VisibleText.of(open.item().title()));
    json.comma().number(days(open.age()));
    json.comma().number(days(open.idle())).comma().number(open.idleExact() ? 1 : 0);
    json.comma().string(awaiting(open.awaiting())).comma();
    Duration waiting = open.waiting();
    if (waiting == null) {
      json.nothing();
    } else {
      json.number(days(waiting));
    }
    json.comma().list(themes(open), (out, theme) -> out.number(theme.ordinal())).end(']');
  }

  /** The worklists that it belongs to; they are of issues. */
  private static List<Theme> themes(OpenItem open) {
    List<Theme> themes = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      if (open.item().type() == ItemType.ISSUE
          && Boolean.TRUE.equals(Worklists.belongs(open, theme))) {
        themes.add(theme);
      }
    }
    return themes;
  }

  private static String awaiting(@Nullable String side) {
    return side == null ? "" : side;
  }

  private static String repository(OpenItem open) {
    return open.repository().fullName();
  }

  private static double days(Duration duration) {
    return duration.getSeconds() / 86_400.0;
  }
}
