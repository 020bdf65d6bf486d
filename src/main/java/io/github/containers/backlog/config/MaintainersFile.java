package io.github.containers.backlog.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a repository's own list of maintainers: the Markdown tables of its {@code MAINTAINERS.md}
 * that have a column with GitHub logins. Alumni are none: reading stops at a heading or a table
 * that speaks of alumni, emeriti or former maintainers.
 */
public final class MaintainersFile {

  private static final Pattern RULE = Pattern.compile(":?-+:?");
  private static final Pattern PAST =
      Pattern.compile("alumn|emerit|former|retired|inactive|past\\b", Pattern.CASE_INSENSITIVE);
  // Anybody's file: what opens and never closes is not looked for up to the end, each time anew.
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\]]{0,200})\\](?:\\([^)]{0,500}\\)|\\[[^\\]]{0,200}\\])");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://(?:www\\.)?github\\.com/([A-Za-z0-9_-]+)/?", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKUP =
      Pattern.compile("<[^>]{0,500}>|[*`]|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])");
  private static final Pattern LOGIN = Pattern.compile("@?([A-Za-z0-9](?:[A-Za-z0-9_-]{0,38}))");

  /** A line of so few words is taken for a heading, which may be underlined. */
  private static final int HEADING_WORDS = 3;

  private MaintainersFile() {}

  /**
   * A maintainer as the file lists them.
   *
   * @param name their name; empty where the table has none
   * @param login their GitHub login
   * @param role what they are, in the file's words; empty where the table says nothing
   */
  public record Listed(String name, String login, String role) {}

  /** Those whom a file lists, in its order; none where it has no such table. */
  public static List<Listed> read(String markdown) {
    List<Listed> listed = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    for (String line : (markdown + "\n\n").lines().toList()) {
      if (isRow(line)) {
        table.add(cells(line));
      } else {
        readTable(table, listed);
        table.clear();
        if (isPast(line)) {
          return listed;
        }
      }
    }
    readTable(table, listed);
    return listed;
  }

  private static boolean isRow(String line) {
    return line.indexOf('|') >= 0;
  }

  /** Whether those who follow were maintainers: a heading or a line by itself says so. */
  private static boolean isPast(String line) {
    String text = line.strip();
    boolean heading = text.matches("[#*_].*") || text.split("\\s+").length <= HEADING_WORDS;
    return heading && PAST.matcher(text).find();
  }

  private static void readTable(List<List<String>> table, List<Listed> listed) {
    if (table.size() < 2 || !isRule(table.get(1))) {
      return;
    }
    List<String> head = table.get(0).stream().map(MaintainersFile::plain).toList();
    int logins = column(head, -1, "github", "login", "handle", "username");
    if (logins < 0 || head.stream().anyMatch(MaintainersFile::past)) {
      return;
    }
    int names = column(head, logins, "name", "maintainer");
    int roles = column(head, logins, "role", "title", "responsib");
    for (List<String> row : table.subList(2, table.size())) {
      String login = login(cell(row, logins));
      String role = plain(cell(row, roles));
      if (!login.isEmpty() && !past(role)) {
        listed.add(new Listed(plain(cell(row, names)), login, role));
      }
    }
  }

  private static boolean past(String text) {
    return PAST.matcher(text).find();
  }

  private static boolean isRule(List<String> row) {
    return !row.isEmpty() && row.stream().allMatch(cell -> RULE.matcher(cell).matches());
  }

  /** The first column, but that one, whose heading holds the earliest of these words; else -1. */
  private static int column(List<String> head, int except, String... words) {
    for (String word : words) {
      for (int i = 0; i < head.size(); i++) {
        if (i != except && head.get(i).toLowerCase(Locale.ROOT).contains(word)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static String cell(List<String> row, int column) {
    return column < 0 || column >= row.size() ? "" : row.get(column);
  }

  private static List<String> cells(String line) {
    String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
    List<String> cells = new ArrayList<>();
    for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
      cells.add(cell.replace("\\|", "|").strip());
    }
    return cells;
  }

  private static String login(String cell) {
    String text = plain(cell);
    Matcher word = LOGIN.matcher(text);
    if (word.matches()) {
      return word.group(1);
    }
    Matcher address = ADDRESS.matcher(cell);
    return address.find() ? address.group(1) : "";
  }

  private static String plain(String cell) {
    return MARKUP.matcher(LINK.matcher(cell).replaceAll("$1")).replaceAll("").strip();
  }
}
