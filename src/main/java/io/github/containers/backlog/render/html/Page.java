package io.github.containers.backlog.render.html;

import io.github.containers.backlog.report.Origin;
import io.github.containers.backlog.report.Reading;
import io.github.containers.backlog.report.VisibleText;
import io.github.containers.backlog.report.chart.AgePercentiles;
import io.github.containers.backlog.report.chart.DisplayNames;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.Headline;
import io.github.containers.backlog.report.finding.KeyFigure.Trend;
import io.github.containers.backlog.report.finding.ListedItem;
import io.github.containers.backlog.report.finding.Phrases;
import io.github.containers.backlog.report.finding.SliceLine;
import io.github.containers.backlog.report.finding.StaleCounts;
import io.github.containers.backlog.report.finding.Worklist;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page's templates show; public, since these stand in another package. Texts are as
 * strangers wrote them: the templates escape.
 */
public final class Page {

  private final Briefing briefing;
  private final Assets assets;
  private final List<String> repositories;
  private final DisplayNames names;

  Page(Briefing briefing, Assets assets) {
    this.briefing = briefing;
    this.assets = assets;
    repositories = briefing.report().readings().stream().map(Reading::repository).toList();
    names = new DisplayNames(repositories);
  }

  /** What it is about. */
  public Briefing briefing() {
    return briefing;
  }

  /** The curves and columns. */
  public List<Figure> figures() {
    return Figure.ofPast(briefing.report().charts());
  }

  /** What becomes of old items, what would turn the curve, who waits for whom. */
  public EvidenceView evidence() {
    return new EvidenceView(briefing.report(), names);
  }

  /** What the policies would have done; null where that was not asked. */
  public @Nullable SimulatedView simulated() {
    return briefing.findSimulated().map(SimulatedView::new).orElse(null);
  }

  /** The lists of items that there are, without that of all. */
  public List<Theme> themes() {
    return briefing.worklists().stream()
        .map(Worklist::theme)
        .filter(theme -> theme != Theme.OLDEST)
        .toList();
  }

  /** The style sheet. */
  public String style() {
    return assets.style();
  }

  /** The script. */
  public String script() {
    return assets.script();
  }

  /** The content security policy. */
  public String policy() {
    return assets.policy();
  }

  /** The open items for the script. */
  public String items() {
    return new ItemsJson(briefing, names).toString();
  }

  /** How many open items the script does not get, since they are too many. */
  public int itemsLeftOut() {
    return Math.max(0, briefing.items().size() - ItemsJson.MOST);
  }

  /** The day (UTC) that everything is true of. */
  public String asOf() {
    return Phrases.day(briefing.report().asOf());
  }

  /** The day (UTC) that it is compared with. */
  public String since() {
    return Phrases.day(briefing.since());
  }

  /** Whether all of it is invented. */
  public boolean invented() {
    return briefing.report().origin() == Origin.INVENTED;
  }

  /** What the page is about, in short: the repository, or how many. */
  public String subject() {
    return Headline.subject(briefing.report());
  }

  /** Whether there is more than one repository, so that a comparison says something. */
  public boolean several() {
    return briefing.report().readings().size() > 1;
  }

  /** The name of a repository without its owner, where that is enough; a kind's as it is. */
  public String name(String name) {
    return repositories.contains(name) ? names.apply(name) : name;
  }

  /** Text from a stranger, on one line and in its own direction. */
  public String visible(String text) {
    return VisibleText.of(text);
  }

  /** The lines without that of all together. */
  public List<SliceLine> parts(List<SliceLine> lines) {
    return lines.stream().filter(line -> !line.whole()).toList();
  }

  /** The line of all together, where there are several others. */
  public List<SliceLine> whole(List<SliceLine> lines) {
    return lines.size() == 2 ? List.of() : lines.stream().filter(SliceLine::whole).toList();
  }

  /** The scale that the ages of these share. */
  public List<AgeStrip.Mark> ageMarks(List<SliceLine> lines) {
    return AgeStrip.AgeScale.of(lines).marks();
  }

  /** Where a line's ages lie; null where nothing is open. */
  public @Nullable AgeStrip strip(SliceLine line, List<SliceLine> lines) {
    AgePercentiles ages = line.ages();
    return ages == null ? null : AgeStrip.AgeScale.of(lines).strip(ages);
  }

  /** A part of a bar: how it looks, what it is, and from where it reaches how far. */
  public record Segment(String style, String name, String share, String x, String width) {}

  /** The open issues by kind as a bar, in the colours of their curves; empty for none. */
  public List<Segment> kindBar() {
    return KindBar.of(parts(briefing.kinds()));
  }

  /** What the stale-count table by kind is of: the only repository, or all. */
  public String wholeOf(StaleCounts counts) {
    return several() ? SliceLine.ALL : counts.repositories().get(0);
  }

  /** Why an item stands where it does in its list. */
  public String fact(Theme theme, ListedItem item) {
    return item.fact(theme);
  }

  /** What happened meanwhile, for those who cannot see it. */
  public String flagged(Plot plot) {
    return plot.flags().stream()
        .map(flag -> visible(flag.text()))
        .collect(Collectors.joining(", ", " Marked: ", "."));
  }

  /** A class of the style sheet. */
  public String style(Trend trend) {
    return trend.name().toLowerCase(Locale.ROOT);
  }

  /** A count with a comma between thousands. */
  public String number(long count) {
    return Phrases.number(count);
  }

  /** A difference with its sign. */
  public String signed(long difference) {
    return Phrases.signed(difference);
  }

  /** Days with one decimal. */
  public String days(double days) {
    return String.format(Locale.ROOT, "%,.1f", days);
  }

  /** A number for the script to sort by. */
  public String plain(double number) {
    return Plot.number(number);
  }
}
