package io.github.containers.backlog.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenLineTest {

  private static final Request REQUEST = Request.get(URI.create("https://api.test/rate_limit"));

  private static String said(IOException broken) {
    return String.valueOf(BrokenLine.failure(REQUEST, broken).getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 header parser received no bytes",
        "fixed content-length: 1156, bytes received: 578",
        "Connection reset",
        "unexpected EOF",
        "Received RST_STREAM: Stream cancelled",
        "SSL peer shut down incorrectly"
      })
  void aLineThatBreaksOffIsSaidToAndNotInTheWordsOfTheLibrary(String itsWords) {
    assertThat(said(new IOException(itsWords)))
        .isEqualTo("the connection to api.test breaks off again and again; try again later");
  }

  @Test
  void whatIsPackedAndDamagedOnItsWayIsNoMissingNetwork() {
    assertThat(said(new ZipException("Not in GZIP format"))).contains("breaks off");
    assertThat(said(new EOFException())).contains("breaks off");
  }

  @Test
  void whatALibraryWrapsIsUnwrapped() {
    IOException wrapped =
        new IOException("response code: -1, message: 'null'", new IOException("Connection reset"));
    assertThat(said(wrapped)).contains("breaks off").doesNotContain("null");
  }

  @Test
  void whereNobodyIsTheNetworkIsAskedAfter() {
    assertThat(said(new ConnectException()))
        .isEqualTo("cannot reach api.test: nobody answers there; is there a network?");
    IOException unknown = new ConnectException();
    unknown.initCause(new UnresolvedAddressException());
    assertThat(said(unknown)).contains("no address is known for that name");
  }
}
