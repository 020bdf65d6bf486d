package io.github.containers.backlog.benchmark;

import java.util.List;

/** A baseline: what Java itself takes. */
record BareJava() implements Subject {

  static final String NAME = "`java` hello world";

  /** The smallest of programs. */
  static final class HelloWorld {
    private HelloWorld() {}

    public static void main(String[] arguments) {
      System.out.println("Hello, world");
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int items() {
    return 0;
  }

  @Override
  public List<String> command(Workshop workshop) {
    return workshop.bareJava(HelloWorld.class);
  }
}
