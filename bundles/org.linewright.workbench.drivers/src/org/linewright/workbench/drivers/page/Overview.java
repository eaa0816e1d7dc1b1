package org.linewright.workbench.drivers.page;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineGroup;
import org.linewright.drivers.DriverShelf;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.operations.DriverListing;

/**
 * All drivers at one instant. A value.
 *
 * @param open whether the configuration is open: only then it can be said which drivers are missing
 */
record Overview(List<DriverListing> here, DriverShelf shelf, Configuration configuration, boolean open) {

    static final Overview NOTHING = new Overview(List.of(), DriverShelf.EMPTY, Configuration.EMPTY, false);

    Overview {
        here = List.copyOf(here);
    }

    Overview with(DriverShelf newer) {
        return new Overview(here, newer, configuration, open);
    }

    /**
     * What needs a person first: what waits, what is missing; then what was brought in, what came along, and what could
     * come.
     */
    List<Row> rows() {
        return Stream.<Stream<Row>>of(shelf.dropped().stream().map(Row.Waiting::new), missing(),
                shelf.drivers().stream().map(this::brought),
                here.stream().filter(Predicate.not(this::broughtIn)).map(this::builtIn),
                shelf.fresh().stream().map(Row.Offered::new)).flatMap(rows -> rows).toList();
    }

    /** Whether nothing was brought in or could be, and nothing of that kind is to be said. */
    boolean pristine() {
        return shelf.drivers().isEmpty() && shelf.fresh().isEmpty() && shelf.dropped().isEmpty()
                && missing().findAny().isEmpty();
    }

    private Stream<Row> missing() {
        TreeSet<String> ids = new TreeSet<>();
        if (open) {
            configuration.groups().values().stream().map(LineGroup::driver).forEach(ids::add);
        }
        here.forEach(one -> ids.remove(one.id()));
        return ids.stream().map(id -> new Row.Missing(id, groups(List.of(id))));
    }

    private Row brought(ShelvedDriver driver) {
        List<DriverListing> offers = here.stream().filter(one -> one.comesFrom(driver.name())).toList();
        return new Row.Brought(driver, offers, groups(used(offers)), shelf.update(driver));
    }

    private Row builtIn(DriverListing driver) {
        return new Row.BuiltIn(driver, groups(used(List.of(driver))));
    }

    private boolean broughtIn(DriverListing driver) {
        return shelf.drivers().stream().anyMatch(one -> driver.comesFrom(one.name()));
    }

    private static List<String> used(List<DriverListing> offers) {
        return offers.stream().filter(one -> !one.shadowed()).map(DriverListing::id).toList();
    }

    private List<String> groups(Collection<String> ids) {
        return configuration.groups().values().stream().filter(group -> ids.contains(group.driver()))
                .map(LineGroup::name).sorted().toList();
    }
}
