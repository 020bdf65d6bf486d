package io.github.containers.backlog.cli;

import java.util.Arrays;

/** A placeholder until the command line is built: prints its arguments. */
public final class Main {

  private Main() {}

  /** Prints its arguments, one a line; exits with 2 where the last is {@code fail}. */
  public static void main(String[] args) {
    Arrays.stream(args).forEach(argument -> System.out.println("<" + argument + ">"));
    if (args.length > 0 && args[args.length - 1].equals("fail")) {
      System.exit(2);
    }
  }
}
