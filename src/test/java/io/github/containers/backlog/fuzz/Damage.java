package io.github.containers.backlog.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages what is right: bytes, lines, nesting, line ends, encodings. */
final class Damage {

  private static final byte[][] BYTES = {
    {(byte) 0xC0, (byte) 0x80},
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
    {(byte) 0xFF},
    {0},
    {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
    {(byte) 0xE2, (byte) 0x80, (byte) 0xAE},
    {(byte) 0xE2, (byte) 0x80, (byte) 0xA8},
    {(byte) 0xC2, (byte) 0x85},
    {27, '[', '3', '1', 'm'},
    {'\r'},
    {'\t'},
  };

  private final byte[][] snippets;

  /**
   * @param snippets that mean something in this kind of input
   */
  Damage(List<String> snippets) {
    this.snippets = snippets.stream().map(it -> it.getBytes(UTF_8)).toArray(byte[][]::new);
  }

  /** The text with some damage, seldom much. */
  byte[] of(byte[] right, Random random) {
    byte[] damaged = right;
    for (int rounds = random.nextInt(random.nextInt(8) == 0 ? 12 : 3); rounds >= 0; rounds--) {
      damaged = once(damaged, random);
    }
    return damaged;
  }

  private byte[] once(byte[] text, Random random) {
    int at = random.nextInt(text.length + 1);
    int end = Math.min(text.length, at + random.nextInt(random.nextBoolean() ? 4 : 60));
    return switch (random.nextInt(12)) {
      case 0 -> joined(text, at, new byte[0], end);
      case 1, 2 -> joined(text, at, snippet(random), at);
      case 3 -> joined(text, at, snippet(random), end);
      case 4 -> joined(text, at, Arrays.copyOfRange(text, at, end), at);
      case 5 -> joined(text, at, new byte[] {(byte) random.nextInt(256)}, Math.min(end, at + 1));
      case 6 -> joined(text, at, BYTES[random.nextInt(BYTES.length)], at);
      case 7 -> Arrays.copyOf(text, at);
      case 8 -> lines(text, random);
      case 9 -> new String(text, UTF_8).replace("\n", "\r\n").getBytes(UTF_8);
      case 10 -> joined(text, at, repeated(snippet(random), random), at);
      default -> moved(text, at, end, random);
    };
  }

  private byte[] snippet(Random random) {
    return snippets[random.nextInt(snippets.length)];
  }

  /** Seldom so often that it is huge. */
  private static byte[] repeated(byte[] snippet, Random random) {
    int times = random.nextInt(400) == 0 ? 20_000 : random.nextInt(random.nextBoolean() ? 4 : 60);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      all.writeBytes(snippet);
    }
    return all.toByteArray();
  }

  private static byte[] moved(byte[] text, int at, int end, Random random) {
    byte[] without = joined(text, at, new byte[0], end);
    int to = random.nextInt(without.length + 1);
    return joined(without, to, Arrays.copyOfRange(text, at, end), to);
  }

  /** A line is left out, said twice, moved or indented otherwise. */
  private static byte[] lines(byte[] text, Random random) {
    String[] lines = new String(text, UTF_8).split("\n", -1);
    int one = random.nextInt(lines.length);
    int other = random.nextInt(lines.length);
    switch (random.nextInt(4)) {
      case 0 -> lines[one] = lines[other];
      case 1 -> lines[one] = lines[one] + "\n" + lines[other];
      case 2 -> lines[one] = " ".repeat(random.nextInt(9)) + lines[one].strip();
      default -> {
        String kept = lines[one];
        lines[one] = lines[other];
        lines[other] = kept;
      }
    }
    return String.join("\n", lines).getBytes(UTF_8);
  }

  private static byte[] joined(byte[] text, int until, byte[] middle, int from) {
    byte[] all = Arrays.copyOf(text, until + middle.length + text.length - from);
    System.arraycopy(middle, 0, all, until, middle.length);
    System.arraycopy(text, from, all, until + middle.length, text.length - from);
    return all;
  }
}
