package io.github.containers.backlog.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;

/** Configurations that are made to do harm: bombs, depths, widths, tags, circles. */
final class HostileYaml {

  private HostileYaml() {}

  static Input next(Random random) {
    return switch (random.nextInt(14)) {
      case 0 -> refused(bomb(random, 10 + random.nextInt(20)));
      case 1 -> Input.of(bytes(bomb(random, random.nextInt(6))));
      case 2 -> refused(nested("[", "]", 25 + random.nextInt(2000)));
      case 3 -> refused(nested("{a: ", "}", 25 + random.nextInt(2000)));
      case 4 -> refused("bots: [" + "a,".repeat(100 + random.nextInt(20_000)) + "!]");
      case 5 -> refused("x-a: &a\n  b: *a\nbots: *a\n");
      case 6 -> refused("triaged: " + "a".repeat(51 + random.nextInt(1 << random.nextInt(19))));
      case 7 -> refused("bots: !!" + tag(random) + " [x]\n");
      case 8 -> refused(blocks(21 + random.nextInt(400)));
      case 9 -> refused(unknown(random));
      case 10 -> Input.of(anything(random));
      case 11 -> Input.of(bytes(endless(random)));
      case 12 -> Input.of(bytes(mistaken(random)));
      default -> Input.of(bytes(merges(random)));
    };
  }

  private static Input refused(String text) {
    return new Input(bytes(text), Expected.REFUSED);
  }

  /** Each line has the one before ten times in it. */
  private static String bomb(Random random, int lines) {
    StringBuilder text = new StringBuilder("x-0: &a0 [x, x]\n");
    int width = 2 + random.nextInt(20);
    for (int i = 1; i <= lines; i++) {
      text.append("x-").append(i).append(": &a").append(i).append(" [");
      text.append(("*a" + (i - 1) + ", ").repeat(width)).append("x]\n");
    }
    return text + "bots: *a" + lines + "\n";
  }

  private static String nested(String open, String close, int depth) {
    return "bots: " + open.repeat(depth) + close.repeat(depth) + "\n";
  }

  private static String blocks(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append(" ".repeat(i)).append("x-a:\n");
    }
    return text.append(" ".repeat(depth)).append("x: 1\n").toString();
  }

  private static String unknown(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(1 << random.nextInt(12)); i >= 0; i--) {
      text.append(random.nextBoolean() ? "same" : "k" + i).append(": ").append(i).append('\n');
    }
    return text.toString();
  }

  private static String tag(Random random) {
    String[] tags = {
      "java.lang.Runtime", "javax.script.ScriptEngineManager", "python/object:os.system", "x"
    };
    return tags[random.nextInt(tags.length)];
  }

  private static String merges(Random random) {
    StringBuilder text = new StringBuilder("x-0: &a0 {grace: 30d}\n");
    int most = random.nextInt(80);
    for (int i = 1; i <= most; i++) {
      text.append("x-" + i + ": &a" + i + "\n  <<: [*a" + (i - 1) + ", *a" + (i / 2) + "]\n");
      text.append("  again: " + i + "d\n");
    }
    text.append("policies:\n  - <<: *a" + most + "\n    label: a\n    when: triaged\n");
    return text.toString();
  }

  /** One sign again and again, where each rule of a text is looked for. */
  private static String endless(Random random) {
    String[] keys = {"api: https:", "bots: ", "triaged: ", "pace: ", "history: since", "x: !", "a"};
    String[] signs = {
      "/", "]", "}", "a", "aB1\\", " ", "9", "*", "@", "a@", "//", "gha_", "1D", ","
    };
    String sign = signs[random.nextInt(signs.length)];
    int many = 1 << random.nextInt(random.nextInt(5) == 0 ? 17 : 10);
    return keys[random.nextInt(keys.length)] + sign.repeat(many) + "x: \n";
  }

  /** A condition with many mistakes. */
  private static String mistaken(Random random) {
    String[] pieces = {"= ", "a b ", "( ", "kind == 'x' && ", "x || ", "1 + ", "days(1) ", "'"};
    int many = 1 << random.nextInt(random.nextInt(5) == 0 ? 14 : 8);
    String condition = pieces[random.nextInt(pieces.length)].repeat(many) + "triaged";
    return "policies:\n  - label: a\n    when: \"" + condition + "\"\n";
  }

  private static byte[] anything(Random random) {
    byte[] bytes = new byte[random.nextInt(1 << random.nextInt(12))];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
