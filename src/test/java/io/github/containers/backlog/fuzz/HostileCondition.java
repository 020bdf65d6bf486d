package io.github.containers.backlog.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;

/** Conditions that are made to do harm: depth, length, loops, patterns, numbers. */
final class HostileCondition {

  private HostileCondition() {}

  static byte[] next(Random random) {
    int many = 1 + random.nextInt(1 << random.nextInt(random.nextInt(10) == 0 ? 16 : 9));
    return text(random, many).getBytes(UTF_8);
  }

  private static String text(Random random, int many) {
    return switch (random.nextInt(14)) {
      case 0 -> "(".repeat(many) + "triaged" + ")".repeat(many);
      case 1 -> "!".repeat(many) + "triaged";
      case 2 -> "-".repeat(many) + "1 == 1";
      case 3 -> "triaged && ".repeat(many) + "draft";
      case 4 -> "triaged ? draft : ".repeat(many) + "draft";
      case 5 -> "[".repeat(many) + "]".repeat(many) + ".size() == 0";
      case 6 -> "title == '" + "a".repeat(many) + "'";
      case 7 -> "comments == " + "9".repeat(many);
      case 8 -> loops(1 + random.nextInt(7));
      case 9 -> "title.matches('" + "(a*)*".repeat(1 + many % 300) + "b')";
      case 10 -> "= ".repeat(many);
      case 11 -> "title" + " + title".repeat(many) + " == ''";
      case 12 -> "idle" + " + days(9999999)".repeat(many) + " > days(1)";
      default -> "title.matches('x{1000}{1000}{" + many + "}')";
    };
  }

  /** Each in the other. */
  private static String loops(int depth) {
    String list = "[1,2,3,4,5,6,7,8,9,10]";
    String loop = "true";
    for (int i = 0; i < depth; i++) {
      loop = list + ".all(x" + i + ", " + loop + ")";
    }
    return loop;
  }
}
