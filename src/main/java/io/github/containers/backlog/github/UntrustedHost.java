package io.github.containers.backlog.github;

import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateException;
import org.jspecify.annotations.Nullable;

/** Somebody answers at the API's address who cannot prove to be it; nothing was sent to them. */
final class UntrustedHost {

  private UntrustedHost() {}

  /** Whether that is why there is no answer. */
  static boolean is(@Nullable Throwable broken) {
    return broken != null && (broken instanceof CertificateException || is(broken.getCause()));
  }

  /** In words; there is no switch to go on in spite of it. */
  static String said(URI uri, IOException broken) {
    return "the certificate of "
        + uri.getAuthority()
        + " is not to be trusted ("
        + broken.getMessage()
        + "), so nothing was sent there; if an authority of your own issued it, name a trust store"
        + " that has it: BACKLOG_JAVA_OPTS=-Djavax.net.ssl.trustStore=FILE";
  }
}
