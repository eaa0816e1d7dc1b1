package org.linewright.workbench.location.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.FileId;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.TrunkCodes;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.OperationTrouble;

/**
 * What the entries come to.
 *
 * @param typed what was judged
 * @param location the location it makes; its name is a placeholder while none is typed
 * @param troubles what is wrong, each at its field
 */
record Judged(Typed typed, Location location, List<Trouble> troubles) {

    /** The first use of a country takes its time, so not on the UI thread. */
    static Judged of(Typed typed, Configuration configuration, NumberPlans plans) {
        List<Trouble> troubles = new ArrayList<>();
        Optional<NumberPlan> plan = plans.plan(typed.value(Typed.REGION));
        if (plan.isEmpty()) {
            troubles.add(OperationTrouble.LOCATION_REGION.about(typed.value(Typed.REGION)).at(Typed.REGION));
        }
        Outcome<Extensions> extensions = Extensions.parse(typed.value(Typed.EXTENSIONS));
        extensions.troubles().forEach(trouble -> troubles.add(trouble.at(Typed.EXTENSIONS)));
        configuration.locations()
                .values()
                .stream()
                .filter(other -> other.name().equalsIgnoreCase(typed.value(Typed.NAME)))
                .forEach(other -> troubles.add(
                        OperationTrouble.LOCATION_NAME_TAKEN.about(other.name(), other.id()).at(Typed.NAME)));
        return new Judged(typed, made(typed, configuration, plan, extensions.result().orElse(Extensions.NONE)),
                List.copyOf(troubles));
    }

    /** Whether these fields can be as they are; a location without a name cannot. */
    boolean complete(List<String> fields) {
        return troubles.stream().noneMatch(trouble -> trouble.severe() && fields.contains(trouble.field()))
                && !(fields.contains(Typed.NAME) && typed.value(Typed.NAME).isEmpty());
    }

    private static Location made(Typed typed, Configuration configuration, Optional<NumberPlan> plan,
            Extensions extensions) {
        String name = typed.value(Typed.NAME);
        LocationId id = new LocationId(FileId.free(LocationId.from(name).value(),
                wanted -> configuration.location(new LocationId(wanted)).isPresent()));
        Location location = Location.of(id, name, typed.value(Typed.REGION),
                area(typed, plan));
        String base = digits(typed.value(Typed.BASE));
        boolean numbers = !base.isEmpty() || !extensions.isEmpty();
        return location
                .withStock(numbers
                        ? new NumberStock(List.of(new NumberBlock(base, extensions)), List.of(), "")
                        : NumberStock.NONE)
                .withTrunk(TrunkCodes.outside(typed.value(Typed.TRUNK).replaceAll("[^0-9*#]", "")))
                .withHabits(typed.habits().habits());
    }

    private static String area(Typed typed, Optional<NumberPlan> plan) {
        return plan.map(one -> one.areaCode(typed.value(Typed.AREA))).orElseGet(() -> digits(typed.value(Typed.AREA)));
    }

    private static String digits(String typed) {
        return typed.replaceAll("[^0-9]", "");
    }
}
