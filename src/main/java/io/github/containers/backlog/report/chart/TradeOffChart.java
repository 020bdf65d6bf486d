package io.github.containers.backlog.report.chart;

import java.util.List;

/**
 * What is won against what it costs, a mark for each choice.
 *
 * @param id see {@link Chart#id()}
 * @param title see {@link Chart#title()}
 * @param subtitle see {@link Chart#subtitle()}
 * @param source see {@link Chart#source()}
 * @param won what is counted to the right, in a few words
 * @param marks in the order of the choices
 */
public record TradeOffChart(
    String id, String title, String subtitle, String source, String won, List<Mark> marks)
    implements Chart {

  /**
   * A choice.
   *
   * @param name what the reader calls it
   * @param won how much is won, at least 0
   * @param cost what it costs, at least 0
   */
  public record Mark(String name, long won, long cost) {}

  /** Checks the id and copies the list. */
  public TradeOffChart {
    ChartId.require(id);
    marks = List.copyOf(marks);
  }

  @Override
  public String summary() {
    if (marks.isEmpty()) {
      return "No items yet.";
    }
    return inWords(marks.get(0)) + "; " + inWords(marks.get(marks.size() - 1)) + ".";
  }

  private String inWords(Mark mark) {
    return "%s: %s %s, %s regretted"
        .formatted(mark.name(), Numerals.count(mark.won()), won, Numerals.count(mark.cost()));
  }
}
