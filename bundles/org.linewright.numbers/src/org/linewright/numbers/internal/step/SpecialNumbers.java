package org.linewright.numbers.internal.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.location.Location;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.SpecialNumber;

/**
 * The special numbers of a location in every form in which somebody types them: {@code 112}, {@code 0112} with a trunk
 * code or from habit, {@code +112}, {@code +49112}, {@code 0049112}. A form with something in front yields to an
 * extension of the same digits; the bare number never does.
 */
public final class SpecialNumbers {

    private static final Text OWN = new Text("am Standort festgelegt", "set at the location");

    /** What is dialled, and why. */
    record Found(String dialled, SpecialNumber number) {
    }

    private final Map<String, Found> exact = new HashMap<>();
    private final List<SpecialNumber> open = new ArrayList<>();
    private final List<String> fronts;
    private final Location location;
    private final int longest;

    public SpecialNumbers(Location location, NumberPlan plan) {
        this.location = location;
        this.fronts = fronts(location, plan);
        List<SpecialNumber> every = all(location, plan);
        fronts.forEach(front -> every.stream().filter(SpecialNumber::exact).forEach(number -> enter(front, number)));
        every.stream().filter(number -> !number.exact()).forEach(open::add);
        this.longest = every.stream().mapToInt(number -> number.digits().length()).max().orElse(0)
                + fronts.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Those of the country, then those of the location. */
    public static List<SpecialNumber> all(Location location, NumberPlan plan) {
        return Stream.concat(plan.special().stream(),
                location.special().stream().map(digits -> new SpecialNumber(digits, false, OWN))).toList();
    }

    /** What people type in front of a special number, nothing at first. */
    public static List<String> fronts(Location location, NumberPlan plan) {
        Set<String> fronts = new LinkedHashSet<>(List.of("", location.trunk().local(), plan.nationalPrefix(), "+",
                "+" + plan.countryCode()));
        if (!plan.internationalPrefix().isEmpty()) {
            fronts.add(plan.internationalPrefix() + plan.countryCode());
        }
        return List.copyOf(fronts);
    }

    Optional<Found> find(String number) {
        if (number.length() > longest) {
            return Optional.empty();
        }
        Found found = exact.get(number);
        return (found == null ? open(number) : Optional.of(found)) // framework-driven null
                .filter(special -> special.dialled().equals(number) || !location.stock().hasExtension(number));
    }

    /** Whether it is one, with nothing in front. */
    boolean isBare(String number) {
        return number.length() <= longest && find(number).filter(found -> found.dialled().equals(number)).isPresent();
    }

    private void enter(String front, SpecialNumber number) {
        exact.putIfAbsent(front + number.digits(), new Found(number.digits(), number));
    }

    private Optional<Found> open(String number) {
        for (SpecialNumber special : open) {
            int front = number.length() - special.digits().length();
            if (front >= 0 && special.fitsFrom(number, front) && fronts.contains(number.substring(0, front))) {
                return Optional.of(new Found(number.substring(front), special));
            }
        }
        return Optional.empty();
    }
}
