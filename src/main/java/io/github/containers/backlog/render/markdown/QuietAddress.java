package io.github.containers.backlog.render.markdown;

import io.github.containers.backlog.report.WebAddresses;

/** The address of an item, for a document that may be pasted into an issue. */
final class QuietAddress {

  /**
   * GitHub notes under an issue where it was linked to, but not for this host: "Autolinked
   * references and URLs", in GitHub's documentation. Other servers have no such host.
   */
  private static final String QUIETLY = "https://redirect.github.com";

  private QuietAddress() {}

  /** One that leads to the same page and leaves no note there. */
  static String of(String address) {
    String loud = WebAddresses.GITHUB.base() + "/";
    return address.startsWith(loud) ? QUIETLY + "/" + address.substring(loud.length()) : address;
  }
}
