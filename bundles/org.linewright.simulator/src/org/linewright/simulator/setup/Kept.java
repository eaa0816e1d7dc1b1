package org.linewright.simulator.setup;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Words by their keys, and what can be read out of one. What is missing or makes no sense is empty. */
record Kept(Map<String, String> words) {

    String word(String key) {
        return words.getOrDefault(key, "");
    }

    Optional<Integer> number(String key) {
        return Optional.of(word(key)).filter(word -> word.matches("[0-9]{1,9}")).map(Integer::valueOf);
    }

    Optional<Duration> seconds(String key) {
        return number(key).map(Duration::ofSeconds);
    }

    /** Seconds that have to be some. */
    Optional<Duration> someSeconds(String key) {
        return seconds(key).filter(time -> !time.isZero());
    }

    boolean yes(String key, boolean otherwise) {
        return word(key).isEmpty() ? otherwise : Boolean.parseBoolean(word(key));
    }

    <E extends Enum<E>> E one(String key, E otherwise) {
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(value -> value.name().equals(word(key)))
                .findFirst()
                .orElse(otherwise);
    }

    /** What stands between spaces. */
    List<String> list(String key) {
        return Arrays.stream(word(key).split(" ")).filter(part -> !part.isEmpty()).toList();
    }

    /** What follows on this in the keys, up to the next slash. */
    Set<String> names(String beginning) {
        return words.keySet()
                .stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .filter(key -> key.indexOf('/') > 0)
                .map(key -> key.substring(0, key.indexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those words whose keys begin like this, without it: {@code 3.} of {@code 3.name}. */
    Kept under(String beginning) {
        return new Kept(words.entrySet()
                .stream()
                .filter(entry -> entry.getKey().startsWith(beginning))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(beginning.length()),
                        Map.Entry::getValue)));
    }
}
