package org.linewright.operations.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.operations.DriverListing;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Roster;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Holds the drivers, and lends them briefly. A driver that goes is waited for, bounded, until nobody has it any more. */
@Component
public final class DriverRoster implements Roster {

    private record Entry(ServiceReference<PbxDriver> reference, LentDriver lent, String id, String vendor, String label,
            Version version, String bundle) {
    }

    /** The higher version wins; of two that are equal, who was there first. */
    private static final Comparator<Entry> BEST = Comparator.comparing(Entry::version)
            .thenComparing(Entry::reference);

    /** Never changed, but replaced: who reads it while one takes the place of another finds at least one of them. */
    private volatile Map<ServiceReference<PbxDriver>, Entry> entries = Map.of();
    private final List<Consumer<List<DriverListing>>> listeners = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    void bind(PbxDriver driver, ServiceReference<PbxDriver> reference) {
        String id = word(reference, PbxDriverInfo.ID);
        String label = word(reference, PbxDriverInfo.LABEL);
        String bundle = bundle(reference.getBundle());
        Entry coming = new Entry(reference, new LentDriver(driver, id, label, bundle), id,
                word(reference, PbxDriverInfo.VENDOR), label, version(reference), bundle);
        change(now -> now.put(reference, coming));
        tell();
    }

    void unbind(ServiceReference<PbxDriver> reference) {
        Entry leaving = entries.get(reference);
        change(now -> now.remove(reference));
        tell();
        leaving.lent().recall(LentDriver.PATIENCE); // its classes can still be loaded until then
    }

    private synchronized void change(Consumer<Map<ServiceReference<PbxDriver>, Entry>> change) {
        Map<ServiceReference<PbxDriver>, Entry> next = new HashMap<>(entries);
        change.accept(next);
        entries = next;
    }

    @Override
    public List<DriverListing> drivers() {
        Collection<Entry> now = entries.values();
        Map<String, Optional<Entry>> used = now.stream()
                .collect(Collectors.groupingBy(Entry::id, Collectors.maxBy(BEST)));
        return now.stream()
                .map(entry -> new DriverListing(entry.id(), entry.vendor(), entry.label(), entry.version().toString(),
                        entry.bundle(),
                        used.get(entry.id()).filter(winner -> winner == entry).isEmpty()))
                .sorted(Comparator.comparing(DriverListing::label).thenComparing(DriverListing::shadowed))
                .toList();
    }

    @Override
    public <T> Outcome<T> ask(String id, Function<PbxDriver, T> question) {
        for (Optional<Entry> best = best(id); best.isPresent(); best = best(id)) {
            Optional<Outcome<T>> answer = best.get().lent().ask(question);
            if (answer.isPresent()) {
                return answer.get();
            } // it has just gone: another one may be there by now
        }
        return missing(id);
    }

    private Optional<Entry> best(String id) {
        return entries.values().stream().filter(entry -> entry.id().equals(id)).max(BEST);
    }

    @Override
    public Watch watch(Consumer<List<DriverListing>> listener) {
        listeners.add(listener);
        listener.accept(drivers());
        return () -> listeners.remove(listener);
    }

    private <T> Outcome<T> missing(String id) {
        String here = drivers().stream().map(DriverListing::id).distinct().collect(Collectors.joining(", "));
        return Outcome.refused(OperationTrouble.DRIVER_MISSING.about(id, here.isEmpty() ? "–" : here).at("driver"));
    }

    private void tell() {
        List<DriverListing> now = drivers();
        listeners.forEach(listener -> listener.accept(now));
    }

    private static String word(ServiceReference<PbxDriver> reference, String key) {
        return String.valueOf(reference.getProperty(key));
    }

    private static Version version(ServiceReference<PbxDriver> reference) {
        try {
            return Version.parseVersion(word(reference, PbxDriverInfo.VERSION));
        } catch (IllegalArgumentException wrong) {
            return Version.emptyVersion;
        }
    }

    private static String bundle(Bundle bundle) {
        return bundle == null ? "" : bundle.getSymbolicName() + " " + bundle.getVersion(); // framework-driven null
    }
}
