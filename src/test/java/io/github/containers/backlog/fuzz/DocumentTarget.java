package io.github.containers.backlog.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.cli.Typed;
import io.github.containers.backlog.cli.Typed.Answer;
import io.github.containers.backlog.render.markdown.MarkedBlock;
import io.github.containers.backlog.render.markdown.MarkedBlock.UnmarkedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Markdown files with a place for the stale-count table, for {@code report --update}. */
final class DocumentTarget implements Target {

  private static final MarkedBlock MARKS = MarkedBlock.STALE_COUNTS;
  private static final String BLOCK = "\n| é | 1 |\n\n";
  private static final List<String> LINES =
      List.of(
          "# Ours",
          "text",
          "",
          "```",
          "```",
          "````",
          "~~~",
          "~~~~",
          "```java",
          "``` a ` b ```",
          "```Åland",
          "    ```",
          "> ```",
          "- ```",
          "\t```",
          "<!-- a comment",
          "-->",
          "| a | b |",
          "<!-- backlog:other:start -->",
          "<!--backlog:stale-counts:start-->",
          "\uFEFF",
          "é\r");

  private final Damage damage =
      new Damage(List.of(MARKS.start(), MARKS.end(), "```", "~~~", "\n", "\r", " ", "`", "<!--"));
  private final Path file;
  private final Typed typed;

  /** A first report loads fonts and all that draws, which then stays: so there is one before. */
  DocumentTarget(Path folder) throws IOException {
    file = folder.resolve("README.md");
    typed = Prepared.store(folder);
    command((MARKS.start() + "\n" + MARKS.end() + "\n").getBytes(UTF_8), Outcome.ACCEPTED);
  }

  @Override
  public Input input(Random random) {
    if (random.nextInt(10) == 0) {
      return document(random);
    }
    StringBuilder text = new StringBuilder();
    String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(line(random)).append(end);
    }
    byte[] bytes = text.toString().getBytes(UTF_8);
    return Input.of(random.nextBoolean() ? bytes : damage.of(bytes, random));
  }

  private static String line(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> MARKS.start();
      case 1 -> MARKS.end();
      default -> LINES.get(random.nextInt(LINES.size()));
    };
  }

  /** With its place at the end of whatever text, seldom a huge one, that has no fence. */
  private static Input document(Random random) {
    String before = "text é\n".repeat(random.nextInt(1 << random.nextInt(13)));
    boolean right = random.nextBoolean();
    String first = right ? MARKS.start() : MARKS.end();
    String second = right ? MARKS.end() : MARKS.start();
    String text = before + first + "\nold\n" + second + "\nend\n";
    return new Input(text.getBytes(UTF_8), right ? Expected.ACCEPTED : Expected.REFUSED);
  }

  @Override
  public Outcome read(byte[] input) {
    Markers there = Markers.in(input);
    try {
      byte[] once = MARKS.replace(input, BLOCK);
      Broken.unless(there.areRight(), "there is no such place: " + there);
      Broken.unless(Arrays.equals(once, MARKS.replace(once, BLOCK)), "twice is not once");
      check(there, input, once);
      return Outcome.ACCEPTED;
    } catch (UnmarkedException refused) {
      Broken.unless(!there.areRight(), "there is a place: " + there);
      return Outcome.refused(String.valueOf(refused.getMessage()));
    }
  }

  /** Up to the block and behind it, every byte is as it was. */
  private static void check(Markers there, byte[] before, byte[] after) {
    byte[] head = Arrays.copyOf(before, there.from());
    byte[] tail = Arrays.copyOfRange(before, there.to(), before.length);
    byte[] newTail = Arrays.copyOfRange(after, after.length - tail.length, after.length);
    Broken.unless(Arrays.equals(head, Arrays.copyOf(after, head.length)), "the head is another");
    Broken.unless(Arrays.equals(tail, newTail), "the tail is another");
  }

  @Override
  public int command(byte[] input, Outcome outcome) throws IOException {
    Files.write(file, input);
    Answer answer =
        Commands.of(typed, input)
            .run(
                "report",
                "--offline",
                "--config",
                "all.yml",
                "--store",
                Prepared.STORE,
                "--update",
                "README.md");
    Commands.check(answer, outcome.accepted() ? 0 : 1);
    if (outcome.accepted()) {
      read(Files.readAllBytes(file));
    } else {
      Broken.unless(answer.err().contains("README.md: "), "it names no file: " + answer.err());
      Broken.unless(Arrays.equals(input, Files.readAllBytes(file)), "it was changed all the same");
    }
    return 1;
  }
}
