package io.github.containers.backlog.policy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a policy sees in an item.
 *
 * @param policy the policy
 * @param condition its condition, part by part
 * @param life where its label on the item stands
 * @param decision what is to be done about the label; of policies that share it the first in the
 *     file whose condition holds decides, which may be another one
 */
public record Explanation(Policy policy, Part condition, LabelLife life, Decision decision) {

  /** Of every policy that looks at this item, in the order of the file. */
  public static List<Explanation> of(RepositoryPolicies policies, Subject subject) {
    Map<String, Explanation> byName = new TreeMap<>();
    for (SharedLabel shared : policies.labelsFor(subject.item().type())) {
      Decision decision = policies.decide(subject, shared);
      for (Policy policy : shared.policies()) {
        LabelLife life = LabelLife.of(policy, policies.labelCase(subject, shared), subject);
        Part parts = policy.condition().partsFor(subject);
        byName.put(key(policy), new Explanation(policy, parts, life, decision));
      }
    }
    return policies.policies().stream()
        .flatMap(policy -> Stream.ofNullable(byName.get(key(policy))))
        .toList();
  }

  private static String key(Policy policy) {
    return policy.name().toLowerCase(Locale.ROOT);
  }
}
