package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;

/** Whether a wish can work, and what to know about it. */
record Judgement(Roster roster, Configuration before, Configuration after, Wish wish,
        Function<SecretReference, Outcome<Secret>> secrets) {

    List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        wish.put().values().forEach(group -> troubles.addAll(of(group)));
        troubles.addAll(together());
        return troubles;
    }

    /** What is to be said about one group. */
    List<Trouble> of(LineGroup group) {
        return Stream.of(name(group), driver(group), twice(group), shared(group), clients(group),
                passwords(group), clientPasswords(group),
                new CallJudgement(after).numbers(group)).flatMap(List::stream).toList();
    }

    /** What is wrong between groups. */
    List<Trouble> together() {
        return Stream.concat(new CallJudgement(after).loops().stream(), new PaceJudgement(after).troubles().stream())
                .toList();
    }

    private List<Trouble> name(LineGroup group) {
        if (group.name().isBlank()) {
            return List.of(OperationTrouble.NAME_EMPTY.about(group.id()).at("name"));
        }
        return after.groups()
                .values()
                .stream()
                .filter(other -> !other.id().equals(group.id()) && other.name().equalsIgnoreCase(group.name()))
                .map(other -> OperationTrouble.NAME_TAKEN.about(group.name(), other.id()).at("name"))
                .toList();
    }

    private List<Trouble> driver(LineGroup group) {
        Outcome<List<Trouble>> review = roster.ask(group.driver(),
                driver -> new VersionedReview(driver, group).troubles());
        boolean missing = review.troubles()
                .stream()
                .anyMatch(trouble -> trouble.code().equals(OperationTrouble.DRIVER_MISSING.code()));
        boolean kept = before.group(group.id()).filter(old -> old.driver().equals(group.driver())).isPresent();
        return missing && kept
                ? List.of(OperationTrouble.DRIVER_GONE.about(group.driver(), group.name()).at("driver"))
                : review.result().orElse(review.troubles());
    }

    private static List<Trouble> twice(LineGroup group) {
        Set<String> seen = new HashSet<>();
        List<String> twice = group.lines().stream().map(Line::user).filter(user -> !seen.add(user)).distinct().toList();
        return twice.isEmpty()
                ? List.of()
                : List.of(OperationTrouble.USER_TWICE.about(UserNames.of(twice).expression(), group.name())
                        .at("lines.user"));
    }

    private List<Trouble> shared(LineGroup group) {
        List<Trouble> troubles = new ArrayList<>();
        Set<String> mine = new LinkedHashSet<>(group.lines().stream().map(Line::user).toList());
        for (LineGroup other : after.groups().values()) {
            boolean sameDomain = other.registrar().aorDomain().equalsIgnoreCase(group.registrar().aorDomain());
            if (!other.id().equals(group.id()) && sameDomain) {
                List<String> both = other.lines().stream().map(Line::user).filter(mine::contains).toList();
                if (!both.isEmpty()) {
                    troubles.add(OperationTrouble.LINES_SHARED.about(UserNames.of(both).expression(),
                            group.registrar().aorDomain(), other.name()).at("lines.user"));
                }
            }
        }
        return troubles;
    }

    private static List<Trouble> clients(LineGroup group) {
        List<String> same = group.lines()
                .stream()
                .filter(line -> line.secrets().size() > line.secrets().stream().distinct().count())
                .map(Line::user)
                .toList();
        return same.isEmpty()
                ? List.of()
                : List.of(OperationTrouble.CLIENT_PASSWORD.about(UserNames.of(same).expression(), group.name())
                        .at("lines.client"));
    }

    private List<Trouble> clientPasswords(LineGroup group) {
        List<String> lacking = group.lines()
                .stream()
                .filter(line -> line.traits().client().map(one -> one.of(line.user()))
                        .filter(one -> obstacle(one).isPresent()).isPresent())
                .map(Line::user)
                .toList();
        return lacking.isEmpty()
                ? List.of()
                : List.of(OperationTrouble.CLIENT_LACKING.about(UserNames.of(lacking).expression(), group.name())
                        .at("lines.client"));
    }

    /** Why this secret is not to be had, not even after the wish. */
    private Optional<Trouble> obstacle(SecretReference reference) {
        return reference.kept().filter(wish.secrets()::containsKey).isPresent()
                ? Optional.empty()
                : secrets.apply(reference).troubles().stream().filter(Trouble::severe).findFirst();
    }

    private List<Trouble> passwords(LineGroup group) {
        Map<SecretReference, Integer> counts = new LinkedHashMap<>();
        group.lines()
                .stream()
                .filter(Line::enabled)
                .forEach(line -> counts.merge(line.password().of(line.user()), 1, Integer::sum));
        int lacking = 0;
        Optional<Trouble> first = Optional.empty();
        for (Map.Entry<SecretReference, Integer> one : counts.entrySet()) {
            Optional<Trouble> obstacle = obstacle(one.getKey());
            lacking += obstacle.isPresent() ? one.getValue() : 0;
            first = first.isPresent() ? first : obstacle;
        }
        int lines = lacking;
        return first.map(trouble -> OperationTrouble.NO_PASSWORD
                .about(lines, group.enabledLines(), group.name(), trouble.sentence(), trouble.remedy())
                .at("lines.password")).stream().toList();
    }
}
