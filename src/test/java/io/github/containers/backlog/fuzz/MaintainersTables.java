package io.github.containers.backlog.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Lists of maintainers as any repository may have them, as GitHub gives files. */
final class MaintainersTables {

  private static final List<String> CELLS =
      List.of(
          "mia",
          "@mia",
          "[mia](https://github.com/mia)",
          "<b>mia</b>",
          "https://github.com/mia",
          "![",
          "[",
          "](",
          "<",
          "<!--",
          "`",
          "*",
          "_",
          "\\|",
          "\\",
          "Alumni",
          "\u202e",
          "é",
          " ",
          "emeritus",
          "<script>",
          "[a][b]",
          "((",
          "@");

  private MaintainersTables() {}

  static byte[] file(Random random) {
    String content = Base64.getMimeEncoder().encodeToString(table(random).getBytes(UTF_8));
    return JsonNodeFactory.instance
        .objectNode()
        .put("encoding", "base64")
        .put("content", content)
        .toString()
        .getBytes(UTF_8);
  }

  private static String table(Random random) {
    StringBuilder text = new StringBuilder("# Maintainers\n\n| Name | GitHub | Role |\n");
    text.append(random.nextInt(20) == 0 ? "" : "| --- | :---: | ---: |\n");
    for (int i = random.nextInt(6); i >= 0; i--) {
      for (int j = random.nextInt(20) == 0 ? random.nextInt(9) : 3; j > 0; j--) {
        text.append("| ").append(cell(random)).append(' ');
      }
      text.append(random.nextInt(10) == 0 ? "\n" : "|\n");
    }
    return text.toString();
  }

  private static String cell(Random random) {
    String cell = CELLS.get(random.nextInt(CELLS.size()));
    int often = random.nextInt(400) == 0 ? 30_000 : random.nextInt(20) == 0 ? 50 : 1;
    return cell.repeat(often);
  }
}
