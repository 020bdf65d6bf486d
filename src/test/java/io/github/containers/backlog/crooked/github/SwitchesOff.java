package io.github.containers.backlog.crooked.github;

/** Turns a check of the JDK's off, for the whole process. */
final class SwitchesOff {

  private SwitchesOff() {}

  static void names() {
    System.setProperty("jdk.internal.httpclient.disableHostnameVerification", "true");
  }
}
