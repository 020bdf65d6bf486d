package io.github.containers.backlog.faults;

import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.proof.Table;
import io.github.containers.backlog.proof.Table.Column;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What came out, for people. */
final class VerdictTables {

  private VerdictTables() {}

  /** A row for each fault, a column for each command. */
  static Table matrix(List<Verdict> verdicts) {
    Set<String> faults = new LinkedHashSet<>();
    verdicts.forEach(verdict -> faults.add(verdict.fault()));
    List<String> commands =
        Deeds.ALL.stream()
            .map(Deed::name)
            .filter(name -> verdicts.stream().anyMatch(it -> it.command().equals(name)))
            .toList();
    List<Column> columns = new ArrayList<>(List.of(Column.words("fault")));
    commands.forEach(command -> columns.add(Column.words(command)));
    List<List<String>> rows = new ArrayList<>();
    for (String fault : faults) {
      List<String> row = new ArrayList<>(List.of(fault));
      commands.forEach(command -> row.add(cell(fault, command, verdicts)));
      rows.add(row);
    }
    return new Table("", columns, rows);
  }

  private static String cell(String fault, String command, List<Verdict> verdicts) {
    List<Verdict> its =
        verdicts.stream()
            .filter(it -> it.fault().equals(fault) && it.command().equals(command))
            .filter(Verdict::counts)
            .toList();
    if (its.isEmpty()) {
      return "–";
    }
    long well = its.stream().filter(Verdict::well).count();
    Set<Integer> exits = new TreeSet<>();
    its.forEach(verdict -> exits.add(verdict.exit()));
    String ratio = well + "/" + its.size();
    return (well == its.size() ? ratio : "**" + ratio + "**")
        + " · "
        + exits.stream().map(String::valueOf).collect(joining(" "));
  }

  /** What did not end as it should; empty where there is nothing. */
  static Optional<Table> findFailed(List<Verdict> verdicts) {
    List<List<String>> rows =
        verdicts.stream()
            .filter(verdict -> !verdict.well())
            .map(it -> List.of("`" + it.again() + "`", it.often(), String.join("; ", it.wrong())))
            .toList();
    List<Column> columns =
        List.of(Column.words("again by"), Column.words("struck"), Column.words("what is wrong"));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table("What did not end as it should", columns, rows));
  }
}
