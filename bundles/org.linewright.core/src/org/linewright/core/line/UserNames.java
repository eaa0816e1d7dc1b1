package org.linewright.core.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;

/**
 * The user-name expression of the wizard: {@code 123}, {@code 100-199}, {@code 150;177;200-220}, also with names and
 * leading zeros: {@code 100-103;max.m;007-010}.
 *
 * @param expression as the person wrote it
 * @param names every name it stands for, in order, each once
 */
public record UserNames(String expression, List<String> names) {

    /** The most names one expression may stand for. */
    public static final int MOST = 100_000;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._~+*-]{1,64}");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");
    private static final Pattern HALF_RANGE = Pattern.compile("[0-9]+-.*|.*-[0-9]+|-.*|.*-");

    public UserNames {
        names = List.copyOf(names);
    }

    /** Reads an expression; every wrong part is named in the answer. Quick enough for every key stroke at 10,000 names. */
    public static Outcome<UserNames> parse(String expression) {
        if (expression.isBlank()) {
            return Outcome.refused(LineTrouble.NAMES_EMPTY.about());
        }
        List<Trouble> troubles = new ArrayList<>();
        Map<String, String> origin = new HashMap<>();
        List<String> names = new ArrayList<>();
        String[] parts = expression.split(";", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            Optional<Trouble> wrong = part.isEmpty() ? trailing(parts, i) : wrong(part, names.size());
            wrong.ifPresent(troubles::add);
            if (wrong.isEmpty() && !part.isEmpty()) {
                add(part, names, origin, troubles);
            }
        }
        return Outcome.judged(new UserNames(expression.strip(), names), troubles);
    }

    /** The shortest expression for these names in this order. */
    public static UserNames of(List<String> names) {
        List<String> parts = new ArrayList<>();
        for (int from = 0, to; from < names.size(); from = to) {
            to = from + 1;
            while (to < names.size() && follows(names.get(to - 1), names.get(to))) {
                to++;
            }
            parts.add(to - from > 1 ? names.get(from) + "-" + names.get(to - 1) : names.get(from));
        }
        return new UserNames(String.join(";", parts), names);
    }

    public int count() {
        return names.size();
    }

    /** The names that are also in {@code taken}, in order. */
    public List<String> overlap(Set<String> taken) {
        return names.stream().filter(taken::contains).toList();
    }

    private static Optional<Trouble> trailing(String[] parts, int index) {
        return index == parts.length - 1
                ? Optional.empty()
                : Optional.of(LineTrouble.NAMES_PART_EMPTY.about(index + 1));
    }

    private static Optional<Trouble> wrong(String part, int before) {
        Matcher range = RANGE.matcher(part);
        if (range.matches()) {
            return wrongRange(part, range.group(1), range.group(2), before);
        }
        if (!NAME.matcher(part).matches()) {
            return Optional.of(LineTrouble.NAMES_CHARACTER.about(shown(part), badCharacter(part)));
        }
        if (HALF_RANGE.matcher(part).matches()) {
            return Optional.of(LineTrouble.NAMES_HALF_RANGE.about(part));
        }
        return before >= MOST ? Optional.of(LineTrouble.NAMES_TOO_MANY.about(part, MOST)) : Optional.empty();
    }

    private static Optional<Trouble> wrongRange(String part, String from, String to, int before) {
        boolean zeros = from.length() > 1 && from.startsWith("0") || to.length() > 1 && to.startsWith("0");
        long size = Long.parseLong(to) - Long.parseLong(from) + 1;
        if (zeros && from.length() != to.length()) {
            return Optional.of(LineTrouble.NAMES_ZEROS.about(part));
        }
        if (size < 1) {
            return Optional.of(LineTrouble.NAMES_BACKWARDS.about(part));
        }
        return before + size > MOST ? Optional.of(LineTrouble.NAMES_TOO_MANY.about(part, MOST)) : Optional.empty();
    }

    private static void add(String part, List<String> names, Map<String, String> origin, List<Trouble> troubles) {
        List<String> twice = new ArrayList<>();
        String other = "";
        for (String name : expanded(part)) {
            String earlier = origin.putIfAbsent(name, part);
            if (earlier == null) { // framework-driven null
                names.add(name);
            } else {
                twice.add(name);
                other = earlier;
            }
        }
        if (!twice.isEmpty()) {
            troubles.add(LineTrouble.NAMES_TWICE.about(of(twice).expression(), other, part));
        }
    }

    private static List<String> expanded(String part) {
        Matcher range = RANGE.matcher(part);
        if (!range.matches()) {
            return List.of(part);
        }
        long from = Long.parseLong(range.group(1));
        long to = Long.parseLong(range.group(2));
        int width = range.group(1).startsWith("0") ? range.group(1).length() : 0;
        List<String> names = new ArrayList<>((int) (to - from + 1));
        for (long number = from; number <= to; number++) {
            names.add(padded(number, width));
        }
        return names;
    }

    private static boolean follows(String one, String next) {
        boolean digits = RANGE.matcher(one + "-" + next).matches();
        boolean zero = one.startsWith("0");
        return digits && (zero ? one.length() == next.length() : !next.startsWith("0"))
                && Long.parseLong(next) == Long.parseLong(one) + 1;
    }

    private static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static String badCharacter(String part) {
        return part.codePoints()
                .filter(point -> !NAME.matcher(Character.toString(point)).matches())
                .mapToObj(Character::toString)
                .findFirst()
                .map(UserNames::shown)
                .orElse("…");
    }

    private static String shown(String part) {
        String printable = part.replaceAll("\\p{Cntrl}", "�");
        return printable.length() > 40 ? printable.substring(0, 40) + "…" : printable;
    }
}
