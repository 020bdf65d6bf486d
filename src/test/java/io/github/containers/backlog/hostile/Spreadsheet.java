package io.github.containers.backlog.hostile;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Opens CSV as a spreadsheet does: where the user's list separator is a semicolon or a tab, it cuts
 * the lines at those. Says what it would evaluate.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV Injection</a>
 */
public final class Spreadsheet {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");

  /** What is not seen, and passed over by some; also quotes, which some take off. */
  private static final Pattern UNSEEN = Pattern.compile("^[\\s\\p{Z}\\p{C}\"]+");

  private Spreadsheet() {}

  /** The cells that it would evaluate, however it is set up, and lines that are cut wrongly. */
  public static List<String> findings(String csv) throws IOException {
    List<String> findings = new ArrayList<>();
    List<List<String>> records = read(csv);
    records.stream()
        .filter(record -> record.size() != records.get(0).size())
        .forEach(record -> findings.add("not as many cells as columns: " + record));
    for (char separator : SEPARATORS) {
      for (String line : csv.split("\n", -1)) {
        cells(line, separator).stream().filter(Spreadsheet::isEvaluated).forEach(findings::add);
      }
    }
    return findings;
  }

  /** The cells, line by line, by RFC 4180. */
  public static List<List<String>> read(String csv) throws IOException {
    List<List<String>> records = new ArrayList<>();
    for (CSVRecord record : CSVFormat.RFC4180.parse(new StringReader(csv))) {
      records.add(record.toList());
    }
    return records;
  }

  /** Cuts a line as they do: quotes count at the beginning of a cell alone, and may stay open. */
  private static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && (quoted || cell.isEmpty())) {
        boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
        quoted = doubled || !quoted;
        i += doubled ? 1 : 0;
        cell.append(doubled ? "\"" : "");
      } else if (c == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** Whether it is more than text or a number; also where full width or a font hides it. */
  static boolean isEvaluated(String cell) {
    String seen = UNSEEN.matcher(cell).replaceFirst("");
    String plain = Normalizer.normalize(seen, Normalizer.Form.NFKC).replace('\u2212', '-');
    return !plain.isEmpty()
        && "=+-@".indexOf(plain.charAt(0)) >= 0
        && !NUMBER.matcher(seen).matches();
  }
}
