package io.github.containers.backlog.github;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes in the body of an answer, unless it is larger than it may be: then no more of it. */
final class BoundedBody implements BodySubscriber<byte[]> {

  private final BodySubscriber<byte[]> all = BodySubscribers.ofByteArray();
  private final int most;
  private final String refusal;
  private long taken;
  private @Nullable Subscription subscription;

  /**
   * @param most bytes
   * @param refusal what to say of more than that
   */
  BoundedBody(int most, String refusal) {
    this.most = most;
    this.refusal = refusal;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return all.getBody();
  }

  @Override
  public void onSubscribe(Subscription source) {
    subscription = source;
    all.onSubscribe(source);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    if (taken > most) {
      return; // They were on their way.
    }
    taken += parts.stream().mapToLong(ByteBuffer::remaining).sum();
    if (taken <= most) {
      all.onNext(parts);
      return;
    }
    if (subscription != null) {
      subscription.cancel();
    }
    all.onError(new MisledException(refusal));
  }

  @Override
  public void onError(Throwable broken) {
    all.onError(broken);
  }

  @Override
  public void onComplete() {
    all.onComplete();
  }
}
