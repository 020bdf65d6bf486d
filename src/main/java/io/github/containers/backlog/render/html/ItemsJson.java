package io.github.containers.backlog.render.html;

import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.report.VisibleText;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.ListedItem;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The open items for the page's script, each a list, since their names would outweigh them. */
final class ItemsJson {

  /** Of more items a page would be slow and heavy; then the oldest are listed. */
  static final int MOST = 6_000;

  private static final List<Theme> THEMES = List.of(Theme.values());
  private final List<ListedItem> items;
  private final List<String> repositories;
  private final List<String> kinds;
  private final String base;
  private final UnaryOperator<String> names;

  ItemsJson(Briefing briefing, UnaryOperator<String> names) {
    this.names = names;
    items = briefing.items().stream().limit(MOST).toList();
    repositories = items.stream().map(ListedItem::repository).distinct().sorted().toList();
    kinds = items.stream().map(ListedItem::kind).distinct().sorted().toList();
    base = items.stream().map(ItemsJson::base).findFirst().orElse("");
  }

  @Override
  public String toString() {
    ScriptJson json = new ScriptJson().begin('{');
    json.name("base").string(base);
    json.name("repositories").list(repositories, ScriptJson::string);
    json.name("names").list(repositories, (out, name) -> out.string(names.apply(name)));
    json.name("lists").list(THEMES, (out, theme) -> out.string(theme.key()));
    json.name("kinds").list(kinds, ScriptJson::string);
    json.name("items").list(items, this::write);
    return json.end('}').toString();
  }

  private void write(ScriptJson json, ListedItem item) {
    json.begin('[').number(repositories.indexOf(item.repository()));
    json.comma().number(item.number());
    json.comma().number(item.type() == ItemType.PULL_REQUEST ? 1 : 0);
    json.comma().number(kinds.indexOf(item.kind()));
    json.comma().string(VisibleText.of(item.title()));
    json.comma().number(days(item.age()));
    json.comma().number(days(item.idle())).comma().number(item.idleExact() ? 1 : 0);
    json.comma().string(Objects.requireNonNullElse(item.awaiting(), ""));
    json.comma().list(item.themes(), (out, theme) -> out.number(THEMES.indexOf(theme))).end(']');
  }

  /** What all addresses of items begin with. */
  private static String base(ListedItem item) {
    String address = item.address();
    return address.substring(0, address.indexOf("/" + item.repository() + "/"));
  }

  private static double days(Duration duration) {
    return duration.toSeconds() / 86_400.0;
  }
}
